import { z } from 'zod'
import { equalityNames, isEqualityAnswer, type EqualityTold } from '~/domain/learning'

/** What somebody tells of herself: every question may be left alone, and what is no answer of ours counts as left alone. */
export const equalityForm = z.record(z.string(), z.unknown()).transform((fields): EqualityTold =>
  Object.fromEntries(
    equalityNames.flatMap((name) => {
      const given = fields[name]
      return typeof given === 'string' && isEqualityAnswer(name, given) ? [[name, given]] : []
    }),
  ),
)
