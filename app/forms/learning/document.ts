import { z } from 'zod'
import { documentKinds, mostOfDocument } from '~/domain/learning/document'
import { words } from '../fields'

/** A paper of a partnership's own. */
export const documentForm = z.object({
  kind: z.enum(documentKinds, { error: 'document-kind-missing' }),
  title: words(mostOfDocument.title, 'document-title-missing'),
  words: words(mostOfDocument.words, 'document-words-missing'),
  /** The version somebody had before her when she began. */
  after: z.coerce.number().int().min(0).catch(0),
})
