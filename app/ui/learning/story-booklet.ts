import { numbersAsked, type HopedOutcome, type StoryPage } from '~/domain/learning'
import type { Booklet, PaperQuestion } from '~/domain/proposal'
import type { Translator } from '../messages'
import { listed } from '../proposal/who-can-help'
import { hoped } from './outcome-words'

interface StoryToPrint {
  partnership: string
  round: string
  title: string
  reference: string
  /** Where whoever types it in finds the story. */
  link: string
  pages: readonly StoryPage[]
  hopes: readonly HopedOutcome[]
  helpers: readonly string[]
  large: boolean
}

/** How did it go? On paper, for whoever would rather write with a pen, and for the yes of everybody in it. */
export function storyBookletOf(about: StoryToPrint, { t, language, locale }: Translator): Booklet {
  const { partnership, round, title, reference, link, pages, hopes, helpers, large } = about
  const named = `${round} · ${reference}`
  const short = { kind: 'short', before: t('booklet.number') } as const
  const yesNo = [t('common.yes'), t('common.no')]
  const questions: Partial<Record<StoryPage, readonly PaperQuestion[]>> = {
    happened: [
      {
        label: t('learning.story.what-happened'),
        hint: t('learning.paper.happened-hint'),
        space: { kind: 'lines', lines: 8 },
      },
      {
        label: t('learning.page.as-planned'),
        hint: t('learning.page.as-planned-hint'),
        space: { kind: 'boxes', options: [t('learning.page.as-planned.yes'), t('learning.page.as-planned.no')] },
      },
      { label: t('learning.page.learnt'), hint: t('learning.page.learnt-hint'), space: { kind: 'lines', lines: 4 } },
    ],
    together: [
      { label: t('learning.story.who'), hint: t('learning.story.who-hint'), space: { kind: 'lines', lines: 5 } },
    ],
    next: [
      { label: t('learning.story.next'), hint: t('learning.story.next-hint'), space: { kind: 'lines', lines: 5 } },
    ],
    numbers: numbersAsked.map((name) => ({ label: t(`learning.number.${name}`), space: short })),
    outcomes: [
      {
        label: t('outcomes.tell.which'),
        hint: t('outcomes.tell.which-hint'),
        space: { kind: 'boxes', options: hopes.map((one) => hoped(t, one)) },
      },
      // Before they are ticked nobody knows which are asked: all are, and none has to be answered.
      ...hopes.flatMap(({ indicators }) =>
        indicators.map((one) => ({
          label: hoped(t, one),
          space: one.kind === 'number' ? short : ({ kind: 'boxes', options: yesNo } as const),
        })),
      ),
    ],
    people: [
      {
        label: t('learning.page.people.title'),
        hint: t('learning.paper.people-hint'),
        space: {
          kind: 'table',
          columns: [
            { label: t('learning.paper.name'), share: 0.35 },
            { label: t('learning.paper.age'), share: 0.2 },
            { label: t('learning.paper.signed'), share: 0.45 },
          ],
          rows: [],
          empty: 6,
        },
      },
    ],
    pictures: [{ label: t('learning.page.pictures.title'), space: { kind: 'written', words: t('booklet.photo') } }],
  }
  return {
    language,
    from: partnership,
    title: t('learning.paper.title', { title }),
    before: [
      t('learning.paper.how'),
      helpers.length > 0 ? t('booklet.give', { names: listed(helpers, locale) }) : t('booklet.give-anyone'),
      t('booklet.code', { reference }),
    ],
    parts: pages.flatMap((page) => {
      const asked = questions[page] ?? []
      return asked.length === 0 ? [] : [{ title: t(`learning.page.${page}.title`), questions: asked }]
    }),
    foot: (sheet) => t('booklet.foot', { named, sheet }),
    large,
    code: { words: reference, link, says: t('learning.paper.picture', { reference }) },
  }
}
