export const people = {
  'people.role.resident': 'Resident',
  'people.role.panel': 'Panel member',
  'people.role.chair': 'Chair',
  'people.role.coordinator': 'Co-ordinator',
  'people.role.treasurer': 'Treasurer',
  'people.role.authoriser': 'Second signatory',
  'people.role.builder': 'Community builder',
  'people.signed-in-as': 'Signed in as {name}',
  'people.accent.good': 'This colour is easy to read.',
}
