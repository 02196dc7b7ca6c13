import { pence, type Pence } from '../pence'
import {
  knownAsk,
  type ApplicationForm,
  type Ask,
  type FitQuestion,
  type OwnKind,
  type Page,
  type Words,
} from './application-form'

export const readyMadeNames = ['envelope', 'small-project', 'larger-grant'] as const
export type ReadyMadeName = (typeof readyMadeNames)[number]

const fit: readonly FitQuestion[] = [
  { id: 'for-neighbours', fits: 'yes' },
  { id: 'ruled-out', fits: 'no' },
]

const idea: Page = { id: 'idea', asks: [knownAsk('title'), knownAsk('idea'), knownAsk('summary')] }
const whoBenefits: Page = {
  id: 'who-benefits',
  asks: [knownAsk('whoBenefits'), knownAsk('place'), knownAsk('themeId')],
}
const whoHelps: Page = { id: 'who-helps', asks: [knownAsk('whoHelps')] }
const money: Page = { id: 'money', asks: [knownAsk('costPence'), knownAsk('spentOn')] }
/** From these sums up the larger forms ask more. */
export const hundreds = pence(250_00)
export const thousands = pence(1_000_00)

/** What it costs line by line, and what could be done with less: nothing for the back of an envelope. */
const linesFrom = (fromPence: Pence): Page => ({ id: 'budget', asks: [knownAsk('budget', { fromPence })] })
const halfFrom = (fromPence: Pence, required: boolean): Page => ({
  id: 'half',
  asks: [knownAsk('half', { fromPence, required }), knownAsk('smallestPence', { fromPence, required })],
})
const when: Page = { id: 'when', asks: [knownAsk('when')] }
const payee: Page = { id: 'payee', asks: [knownAsk('payTo'), knownAsk('payeeName')] }

interface Own {
  readonly label: Words
  readonly hint?: Words
  readonly from?: Pence
  readonly required?: boolean
  readonly isPublic?: boolean
  readonly most?: number
}

/** A question of a ready-made form beyond the known ones; from here on it is the partnership's own to reword. */
const own = (name: string, kind: OwnKind, { label, hint, from, required, isPublic, most }: Own): Ask => ({
  id: `own-${name}`,
  kind,
  label,
  required: required ?? true,
  fromPence: from ?? pence(0),
  isPublic: isPublic ?? true,
  ...(hint && { hint }),
  ...(most !== undefined && { most }),
})

/** Little more than the back of an envelope: six questions, as in the lightest funds there are. */
export const envelope: ApplicationForm = {
  fit,
  pages: [idea, whoBenefits, whoHelps, money, when, payee],
  once: 'any',
  graceMinutes: 0,
}

/** For larger sums: how people will hear of it. */
const more: Page = {
  id: 'more-how',
  title: { en: 'How it will go', cy: 'Sut bydd yn mynd' },
  asks: [
    own('everyone', 'text', {
      label: { en: 'How will people hear of it and join in?', cy: 'Sut bydd pobl yn clywed amdano ac yn ymuno?' },
      hint: {
        en: 'Think of neighbours who do not use the internet, or find it hard to get out.',
        cy: 'Meddyliwch am gymdogion nad ydynt ar y rhyngrwyd, neu sy’n ei chael yn anodd mynd allan.',
      },
      from: hundreds,
      most: 600,
    }),
    own('people', 'number', {
      label: { en: 'About how many people will take part?', cy: 'Tua faint o bobl fydd yn cymryd rhan?' },
      from: hundreds,
      required: false,
      most: 100_000,
    }),
  ],
}

const strengths: Page = { id: 'strengths', asks: [knownAsk('strengths', { fromPence: hundreds })] }
const helpWanted: Page = { id: 'help-wanted', asks: [knownAsk('helpWanted', { fromPence: hundreds })] }
const helpOffered: Page = { id: 'help-offered', asks: [knownAsk('helpOffered', { fromPence: hundreds })] }

/**
 * The six; for larger sums lines in place of words about the money, which strengths it uses, the help it wants and offers,
 * and how people join in. Who asks for £50 is spared all of it.
 */
const smallProject: ApplicationForm = {
  ...envelope,
  pages: [
    idea,
    whoBenefits,
    whoHelps,
    money,
    linesFrom(hundreds),
    halfFrom(hundreds, false),
    when,
    strengths,
    helpWanted,
    helpOffered,
    more,
    payee,
  ],
}

/** Lines for everybody, whatever the sum, so that nothing is asked about it in words. */
const largerGrant: ApplicationForm = {
  ...envelope,
  pages: [
    idea,
    whoBenefits,
    whoHelps,
    { id: 'money', asks: [knownAsk('costPence')] },
    linesFrom(pence(0)),
    halfFrom(hundreds, true),
    when,
    strengths,
    helpWanted,
    helpOffered,
    more,
    {
      id: 'more-safe',
      title: { en: 'Safe and lasting', cy: 'Diogel a pharhaol' },
      asks: [
        own('safe', 'text', {
          label: { en: 'How will you keep people safe?', cy: 'Sut byddwch chi’n cadw pobl yn ddiogel?' },
          hint: {
            en: 'For example insurance, food hygiene, or who looks after children.',
            cy: 'Er enghraifft yswiriant, hylendid bwyd, neu bwy sy’n gofalu am blant.',
          },
          from: thousands,
          isPublic: false,
          most: 800,
        }),
        own('after', 'text', {
          label: {
            en: 'What happens when the money is spent?',
            cy: 'Beth sy’n digwydd pan fydd yr arian wedi’i wario?',
          },
          from: thousands,
          most: 600,
        }),
        own('group', 'yes-no', {
          label: {
            en: 'Is there a group with a constitution behind it?',
            cy: 'Oes grŵp â chyfansoddiad y tu ôl iddo?',
          },
          hint: { en: 'You do not need one to ask.', cy: 'Nid oes angen un arnoch i ofyn.' },
          from: thousands,
          required: false,
        }),
      ],
    },
    {
      id: 'more-quote',
      asks: [
        own('quote', 'document', {
          label: { en: 'A quote for what costs most', cy: 'Dyfynbris am yr hyn sy’n costio fwyaf' },
          hint: {
            en: 'From the shop or the builder, if you have one already.',
            cy: 'Gan y siop neu’r adeiladwr, os oes gennych un yn barod.',
          },
          from: thousands,
          required: false,
          isPublic: false,
        }),
      ],
    },
    payee,
  ],
}

/** Forms to start from. Each is a whole form; a partnership takes one and makes it its own. */
export const readyMade: Readonly<Record<ReadyMadeName, ApplicationForm>> = {
  envelope,
  'small-project': smallProject,
  'larger-grant': largerGrant,
}
