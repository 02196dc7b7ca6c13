import type { Agreement, AgreementBlock } from '~/domain/money'
import { Prose } from '../prose'
import { SummaryList } from '../summary-list'

/** The words of an agreement, as they are accepted. */
export function AgreementText({ words: { blocks, language } }: { words: Agreement }) {
  return (
    <Prose lang={language}>
      {blocks.map((block, place) => (
        <Block key={place} block={block} />
      ))}
    </Prose>
  )
}

function Block({ block }: { block: AgreementBlock }) {
  if ('heading' in block) return <h2>{block.heading}</h2>
  if ('says' in block) return <p>{block.says}</p>
  if ('facts' in block) return <SummaryList rows={block.facts.map(([label, value]) => ({ label, value }))} />
  return (
    <ul>
      {block.list.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
