import { z } from 'zod'
import { mostOfProxy } from '~/domain/learning'
import { money, words } from '../fields'

/** What something is said to be worth, and by which source. */
export const proxyValueForm = z.object({
  name: words(mostOfProxy.name, 'proxy-name-missing'),
  pence: money('proxy-amount-missing').refine((amount) => amount > 0 && amount <= mostOfProxy.pence, 'money-unclear'),
  source: words(mostOfProxy.source, 'proxy-source-missing'),
})
