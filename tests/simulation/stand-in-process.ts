import { startStandIn } from '~/demo/stripe/server'

/* The stand-in for Stripe as a process of its own: says where it listens, and ends when whoever began it does. */
const standIn = await startStandIn({ port: 0, webhookSecret: 'whsec_of_another_process' })
process.on('disconnect', () => process.exit(0))
process.send?.({ url: standIn.url })
