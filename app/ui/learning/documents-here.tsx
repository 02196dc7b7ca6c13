import { Stack } from '../arrange'
import { DocumentText } from './document-text'

interface DocumentsHereProps {
  home: string
  documents: readonly { slug: string; title: string; words: string }[]
}

/** A partnership's own papers on the page where they are looked for. */
export function DocumentsHere({ home, documents }: DocumentsHereProps) {
  return (
    <>
      {documents.map(({ slug, title, words }) => (
        <Stack as="section" key={slug}>
          <h2>
            <a href={`${home}/policies/${slug}`}>{title}</a>
          </h2>
          <DocumentText words={words} under={2} />
        </Stack>
      ))}
    </>
  )
}
