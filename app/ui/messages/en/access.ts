export const access = {
  'access.passkey.way': 'Have you made a passkey? <link>Sign in with your passkey</link>.',
  'access.passkey.title': 'Sign in with your passkey',
  'access.passkey.lead':
    'Your phone, computer or security key shows us that it is you: by your finger, your face or a PIN. We never see any of these.',
  'access.passkey.use': 'Use my passkey',
  'access.passkey.needs': 'This browser cannot use a passkey',
  'access.passkey.without':
    'It takes JavaScript and a browser of the last few years. You can <link>sign in with a code by email</link> instead. You can then do all that a resident can. What only officers do waits until you use your passkey.',
  'access.passkey.lost':
    'Is your passkey lost, or have you none? <link>Sign in with your email</link>, and go to “Your passkeys” from your own page.',
  'access.passkey.nothing':
    'Nothing has happened yet: no passkey was used, or it took too long. Press the button to try again.',
  'access.passkey.known': 'This device has a passkey for you already. Use that one, or another device.',
  'access.again.title': 'Show once more that it is you',
  'access.again.lead':
    'What you are about to do counts for many people. So we ask for your passkey, unless you used it in the last five minutes.',
  'access.again.use': 'Use my passkey',
  'access.again.without':
    'It takes JavaScript and a browser of the last few years. Nothing is lost: go on in a browser that has both, or let another officer do it.',
  'access.again.none.title': 'You have no passkey yet',
  'access.again.none.body':
    'You can read everything an officer can. To agree to payments, decisions and roles you need a passkey. It takes a minute to make one.',
  'access.again.none.make': 'Make a passkey',
  'access.again.demo.title': 'In this demonstration, stepping in is enough',
  'access.again.demo.body':
    'An officer would now use her passkey. Nobody made up has a phone, so step in once more and go on.',
  'access.again.demo.step-in': 'Step in once more',
  'access.again.done': 'Thank you, that was you',
  'access.again.done-body': 'What you had typed is still here. Now you can go on.',
  'access.passkeys.title': 'Your passkeys',
  'access.passkeys.lead':
    'A passkey signs you in without a letter. It lives on your phone, your computer or a security key, and only you can use it.',
  'access.passkeys.lead-officer':
    'You are an officer. Your passkey shows that it is you who agrees to payments, decisions and roles. It lives on your phone, your computer or a security key.',
  'access.passkeys.yours': 'Passkeys that sign you in',
  'access.passkeys.none': 'You have none yet.',
  'access.passkeys.name': 'Passkey',
  'access.passkeys.made': 'Made on',
  'access.passkeys.used': 'Last used',
  'access.passkeys.never': 'Not yet',
  'access.passkeys.added': 'Your passkey is ready',
  'access.passkeys.changed': 'Your list is changed',
  'access.passkeys.second.title': 'One is easily lost',
  'access.passkeys.second.body':
    'Make a second passkey on another device. Then losing a phone is a nuisance, and not a week of waiting.',
  'access.passkeys.add-first': 'Make a passkey',
  'access.passkeys.add': 'Make another passkey',
  'access.passkeys.make': 'Make a passkey',
  'access.passkeys.call-it': 'What to call it',
  'access.passkeys.call-it-hint': 'So that you can tell one from another, like “My phone”.',
  'access.passkeys.without':
    'It takes JavaScript and a browser of the last few years. Until you have one, you can do all that a resident can. What only officers do waits.',
  'access.passkeys.afresh': 'Sign in with a new code',
  'access.passkeys.change': 'Change a passkey',
  'access.passkeys.rename': 'Save the name',
  'access.passkeys.remove-title': 'Take it off the list',
  'access.passkeys.remove-body':
    'Do this when the device is lost, sold or given away. It will not sign you in any more. You can make a new one at any time.',
  'access.passkeys.remove': 'Take “{name}” off the list',
  'access.letter.first.subject': '{name} has made a passkey',
  'access.letter.first.what':
    '{name} has made a first passkey for {partnership}. With it, {name} can now do what officers do there.',
  'access.letter.first.check':
    'If this surprises you, speak to {name} today, face to face or by phone. Tell the other officers too.',
}
