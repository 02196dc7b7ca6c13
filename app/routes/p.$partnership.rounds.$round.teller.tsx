import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { giveTellerKey, isHerKey, takeTellerKey } from '~/commands/voting/keep-teller-key.server'
import { refuse } from '~/domain/refusal'
import { linesOf, newTellerKey, readTellerKey } from '~/domain/voting/teller-key'
import { read } from '~/forms/read'
import { tellerForm } from '~/forms/voting/sealing'
import { enterRound, turnAway, type RoundEntry } from '~/http/entrance.server'
import { useReply } from '~/http/reply'
import { refused, unprocessable, type Reply } from '~/http/reply.server'
import { titled } from '~/http/title'
import { qrPath } from '~/platform/qr-path.server'
import { tellerPair } from '~/platform/sealing/teller-keys.server'
import { tellerOf } from '~/queries/voting/teller-of.server'
import { TellerPage } from '~/ui/voting/teller-page'

/** A teller's own page: nobody else's business. */
export async function loader(args: LoaderFunctionArgs) {
  const { sparks, round, partnership, actor, now } = await enterRound(args, 'teller.keep-key')
  const hers = await sparks.world.read((db) => tellerOf(db, round, actor?.personId ?? '', now))
  if (!hers) throw turnAway(refuse('not-a-teller'))
  const { title, slug, dates } = round
  return { href: `/p/${partnership.slug}/rounds/${slug}`, title, closesAt: dates.votingClosesAt, ...hers }
}

interface Said extends Reply {
  readonly shown?: { lines: string[]; qr: { size: number; path: string } }
  /** Whether what she typed is her key. */
  readonly right?: boolean
}

const plain = { typed: {}, faults: {} }

export async function action(args: ActionFunctionArgs) {
  const entry = await enterRound(args, 'teller.keep-key')
  const { sparks, on, round, partnership } = entry
  const reading = read(tellerForm, await args.request.formData())
  if (!reading.ok) return unprocessable(reading)
  const { answers } = reading
  if (answers.step === 'take') return take(entry)
  const typed = readTellerKey(answers.key)
  if (!typed.ok) return refused(typed, reading.typed)
  const pair = tellerPair(round.id, typed.key)
  if (answers.step === 'try')
    return data<Said>({ ...plain, right: await sparks.world.read((db) => isHerKey(db, on, round.id, pair)) })
  const given = await sparks.world.write((db) => giveTellerKey(db, on, sparks.secrets, round.id, pair))
  if (!given.ok) return refused(given, reading.typed)
  return redirect(`/p/${partnership.slug}/rounds/${round.slug}/teller`)
}

/** The key goes into this one answer and nowhere else. */
async function take({ sparks, on, round }: RoundEntry) {
  const key = newTellerKey((below) => on.randomBelow(below))
  const publicKey = tellerPair(round.id, key).publicKey.toString('base64url')
  const taken = await sparks.world.write((db) => takeTellerKey(db, on, round.id, publicKey))
  if (!taken.ok) return refused(taken)
  // No shared memory of pictures holds a key.
  const qr = await qrPath(key, { keep: false })
  return data<Said>({ ...plain, shown: { lines: linesOf(key), qr } }, { headers: { 'Cache-Control': 'no-store' } })
}

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'no-store' })

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  titled(matches, 'sealing.teller.page', { round: loaded?.title ?? '' })

export default function TellerOfRound() {
  const page = useLoaderData<typeof loader>()
  const said = useActionData<Partial<Said>>()
  return <TellerPage {...page} shown={said?.shown ?? null} right={said?.right ?? null} reply={useReply()} />
}
