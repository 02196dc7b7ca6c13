import { officers, type PolicyRow } from './who'

/** Coming in, who one is, residents, roles, what is known of a neighbour, invitations. */
export const people = {
  'public.read': { who: ['anyone'] },
  'count.follow': { who: ['anyone'] },
  'sign-in.start': { who: ['anyone'] },
  'sign-in.finish': { who: ['anyone'] },
  'sign-in.end': { who: ['anyone'] },
  'sign-in.again': { who: ['signed-in'] },
  'passkey.ask': { who: ['anyone'] },
  'session.manage': { who: ['signed-in'] },
  'passkey.manage': { who: ['signed-in'] },
  'recovery.ask': { who: ['signed-in'] },
  /** For those who are officers with her, and for herself: the command knows who they are. */
  'recovery.answer': { who: ['signed-in'] },
  /** For a neighbour who is there herself; the record names both. */
  'help.begin': { who: ['builder'] },
  'help.end': { who: ['signed-in'] },
  'paper-code.issue': { who: ['chair', 'builder'] },
  'language.choose': { who: ['anyone'] },
  /** By the link in a letter, which knows whose it is. */
  'news.stop': { who: ['anyone'] },
  'own-page.read': { who: ['signed-in'] },
  'residency.declare': { who: ['signed-in'] },
  'residency.vouch': { who: ['signed-in'] },
  'residency.read': { who: ['chair', 'builder'] },
  'residency.verify': { who: ['chair', 'builder'] },
  'residency.withdraw': { who: ['chair', 'builder'] },
  'residency.choose-ways': { who: ['chair'] },
  'news.choose': { who: ['signed-in'] },
  'held.read': { who: ['signed-in'] },
  'own-name.correct': { who: ['signed-in'] },
  /** An officer anywhere, and whoever has a passkey, shows first that it is she: the command knows who they are. */
  'own-address.change': { who: ['signed-in'] },
  'erasure.ask': { who: ['signed-in'] },
  'erasure.cancel': { who: ['signed-in'] },
  'letters.read-undelivered': { who: ['chair', 'builder'] },
  'letters.settle-undelivered': { who: ['chair', 'builder'] },

  'partnership.start': { who: ['administrator'], stepUp: true },
  'settings.read': { who: [...officers, 'administrator'] },
  'keeping.read': { who: [...officers, 'administrator'] },
  'settings.change': { who: ['chair'] },
  'partnership.open': { who: ['chair'] },
  'programme.manage': { who: ['administrator'] },

  'role.read': { who: ['panel', ...officers, 'administrator'] },
  'role.propose': { who: [...officers, 'administrator'], stepUp: true },
  'role.answer': { who: [...officers, 'administrator'], stepUp: true },
  'role.resign': { who: ['signed-in'], stepUp: true },

  'register.keep': { who: ['panel', ...officers, 'builder'] },
  'register.read-all': { who: officers },

  'strength.keep': { who: ['builder', ...officers] },
  /** With names and how to reach people: of a builder, too, it is asked that she shows who she is. */
  'strength.export': { who: ['builder'], stepUp: true },
  /** One message to the builders; the command knows how many a day. */
  'proposal.offer-help': { who: ['signed-in'] },
  'introduction.make': { who: ['chair', 'builder'] },
  /** For the two who were introduced: the command knows who they are. */
  'introduction.answer': { who: ['signed-in'] },

  'invitation.read': { who: ['chair', 'builder', 'administrator'] },
  'invitation.send': { who: ['chair', 'builder', 'administrator'] },
  'invitation.withdraw': { who: ['chair', 'builder', 'administrator'] },
  'invitation.accept': { who: ['anyone'] },
} as const satisfies Record<string, PolicyRow>
