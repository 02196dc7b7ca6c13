import { Fragment, type ReactNode } from 'react'
import { blocksOf, type Inline } from '~/domain/learning/document-text'
import { Prose } from '../prose'

/** A document's words with their headings, lists and links. `under` says how deep it stands in the page. */
export function DocumentText({ words, under = 1 }: { words: string; under?: 1 | 2 }) {
  return (
    <Prose>
      {blocksOf(words).map((block, place) => {
        if (block.kind === 'paragraph') return <p key={place}>{shown(block.within)}</p>
        if (block.kind === 'list') {
          const List = block.ordered ? 'ol' : 'ul'
          return (
            <List key={place}>
              {block.items.map((item, at) => (
                <li key={at}>{shown(item)}</li>
              ))}
            </List>
          )
        }
        const Heading = `h${block.level + under - 1}` as 'h2' | 'h3' | 'h4'
        return <Heading key={place}>{shown(block.within)}</Heading>
      })}
    </Prose>
  )
}

function shown(parts: readonly Inline[]): ReactNode {
  return parts.map((part, place) => {
    switch (part.kind) {
      case 'words':
        return <Fragment key={place}>{part.words}</Fragment>
      case 'strong':
        return <strong key={place}>{shown(part.within)}</strong>
      case 'emphasis':
        return <em key={place}>{shown(part.within)}</em>
      case 'link':
        return (
          <a key={place} href={part.href} rel={part.href.startsWith('http') ? 'nofollow noopener' : undefined}>
            {shown(part.within)}
          </a>
        )
    }
  })
}
