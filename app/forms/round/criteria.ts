import { z } from 'zod'
import { mostCriteria } from '~/domain/round'
import { words } from '../fields'
import { criteriaFrom } from './plan'

/** Other things for the panel to score by, and why. */
export const criteriaForm = z
  .looseObject({ because: words(400, 'criteria-because-missing') })
  .transform(({ because, ...typed }, context) => {
    const criteria = criteriaFrom(typed, context)
    if (criteria.length === 0) {
      context.addIssue({
        code: 'custom',
        message: 'criteria-missing',
        path: ['criterion-1-name'],
        params: { values: { most: mostCriteria } },
      })
    }
    return { criteria, because }
  })
