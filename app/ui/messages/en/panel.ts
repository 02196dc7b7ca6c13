export const panel = {
  'panel.progress': '{done, number} of {total, number}',
}
