export const learning = {
  'learning.stories': 'Stories',
}
