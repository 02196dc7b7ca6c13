export const voting = {
  'voting.total.title': 'Your choices',
  'voting.total.chosen': '{chosen} chosen',
  'voting.total.chosen-of': '{chosen} of {most} chosen',
  'voting.total.cost': 'Chosen',
  'voting.total.pot': 'In the pot',
  'voting.total.meter': '{cost} of {pot}',
  'voting.total.announce': '{chosen}, {cost} of {pot}.',
  'voting.total.too-many': 'You have chosen {chosen}. You can choose up to {most}.',
  'voting.total.too-dear': 'Your choices come to {cost}. The pot is {pot}.',
  'voting.total.update': 'Update total',
  'voting.secret': 'Your vote is secret, from us too.',
}
