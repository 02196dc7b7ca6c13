import type { ChannelsShown } from '~/domain/voting/channels'
import type { VotingChannel } from '~/domain/voting/choices'
import { leastShown, type Turnout } from '~/domain/voting/turnout'
import { Stack } from '../arrange'
import { Facts } from '../facts'
import { useMessages } from '../messages'
import { DataTable } from '../table'

/** How many took part; by way of voting only where no group is so small that it would tell who. */
export function TurnoutShown({ turnout }: { turnout: Turnout }) {
  const { t, format } = useMessages()
  const { cast, blank, onRoll, channels } = turnout
  const share = (some: number, of: number) => format.share(of === 0 ? 0 : some / of)
  return (
    <Stack as="section">
      <h2>{t('voting.turnout')}</h2>
      <Facts
        facts={[
          { label: t('voting.turnout.cast'), value: format.count(cast), chief: true },
          ...(onRoll > 0
            ? [
                { label: t('voting.turnout.on-roll'), value: format.count(onRoll) },
                { label: t('voting.turnout.share'), value: share(cast, onRoll) },
              ]
            : []),
          ...(turnout.addedLater ? [{ label: t('roll.later'), value: format.count(turnout.addedLater) }] : []),
          ...(blank > 0 ? [{ label: t('voting.turnout.blank'), value: format.count(blank) }] : []),
        ]}
      />
      {channels && <Channels channels={channels} cast={cast} />}
      {!channels && onRoll > 0 && <p className="soft">{t('voting.turnout.too-few', { least: leastShown })}</p>}
    </Stack>
  )
}

/** By way of voting; small ones together, so that nobody can be told by it. */
function Channels({ channels: { shown, rest }, cast }: { channels: ChannelsShown; cast: number }) {
  const { t, format, locale } = useMessages()
  const together = (ways: readonly VotingChannel[]) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(ways.map((way) => t(`voting.channel.${way}`)))
  const rows = [
    ...shown.map((one) => ({ name: t(`voting.channel.${one.channel}`), cast: one.cast })),
    ...(rest ? [{ name: together(rest.channels), cast: rest.cast }] : []),
  ]
  return (
    <>
      <DataTable
        caption={t('voting.turnout.by-channel')}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { label: t('voting.turnout.how'), header: true, cell: ({ name }) => name },
          { label: t('voting.turnout.cast'), numeric: true, cell: (one) => format.count(one.cast) },
          {
            label: t('voting.turnout.part'),
            numeric: true,
            cell: (one) => format.share(cast === 0 ? 0 : one.cast / cast),
          },
        ]}
      />
      {rest && <p className="soft">{t('voting.turnout.together', { least: leastShown })}</p>}
    </>
  )
}
