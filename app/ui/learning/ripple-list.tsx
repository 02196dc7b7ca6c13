import type { Branch } from '~/domain/learning'
import type { Instant } from '~/domain/time'
import { Button } from '../button'
import { Form } from '../form'
import { T, useMessages } from '../messages'
import { When } from '../values'
import { calledNode, happenedInWords, type RippleNode } from './ripple-words'

export interface RippleLink {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly happened: string
  readonly sure: boolean
  readonly how: string
  readonly toldAt: Instant
  readonly teller: string | null
  readonly sitting: string | null
  readonly mine: readonly string[]
}

interface RippleListProps {
  /** The partnership’s address. */
  home: string
  branches: readonly Branch<RippleLink>[]
  nodes: readonly RippleNode[]
}

/** What led to what as a nested list: the same as the picture says, and who told it and when. */
export function RippleList({ home, branches, nodes }: RippleListProps) {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  return (
    <ul className="ripple-list">
      {branches.map((branch) => (
        <Ripple key={branch.by?.id ?? branch.id} home={home} branch={branch} nodeOf={nodeOf} />
      ))}
    </ul>
  )
}

type RippleProps = Pick<RippleListProps, 'home'> & {
  branch: Branch<RippleLink>
  nodeOf: ReadonlyMap<string, RippleNode>
}

function Ripple({ home, branch, nodeOf }: RippleProps) {
  const messages = useMessages()
  const { t } = messages
  const node = nodeOf.get(branch.id)
  if (!node) return null
  const { by, again, more, then } = branch
  return (
    <li>
      <NodeName home={home} node={node} />
      {by && <AboutLink link={by} />}
      <OwnNames ids={[...node.mine, ...(by?.mine ?? [])]} />
      {again && <p className="soft small">{t('ripples.again')}</p>}
      {more > 0 && (
        <p className="small">
          <a href={`${home}/ripples?from=${node.id}`}>
            <T
              k="ripples.more"
              values={{ count: more, name: calledNode(messages, node) }}
              tags={{ unseen: <span className="unseen" /> }}
            />
          </a>
        </p>
      )}
      {then.length > 0 && (
        <ul>
          {then.map((next) => (
            <Ripple key={next.by?.id ?? next.id} home={home} branch={next} nodeOf={nodeOf} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** What it is, which kind, and where; a project leads to its own page. */
export function NodeName({ home, node }: { home: string; node: RippleNode }) {
  const messages = useMessages()
  const { project, kind, place } = node
  const name = calledNode(messages, node)
  return (
    <p>
      {project ? (
        <a href={`${home}/rounds/${project.round}/proposals/${encodeURIComponent(project.reference)}`}>{name}</a>
      ) : (
        <b>{name}</b>
      )}{' '}
      <span className="soft small">
        {messages.t(`ripples.kind.${kind}`)}
        {place && ` · ${place}`}
      </span>
    </p>
  )
}

/** When it happened and how sure that is; who told it, and when. */
export function AboutLink({ link }: { link: Omit<RippleLink, 'mine' | 'fromId' | 'toId'> }) {
  const messages = useMessages()
  const { t } = messages
  const teller = link.teller ?? t('ripples.a-neighbour-told')
  return (
    <>
      {link.how && <p>{link.how}</p>}
      <p className="soft small">
        {t(link.sure ? 'ripples.happened' : 'ripples.happened-perhaps', {
          when: happenedInWords(messages, link.happened),
        })}{' '}
        {link.sitting ? t('ripples.told-at', { teller, sitting: link.sitting }) : t('ripples.told-by', { teller })},{' '}
        <When at={link.toldAt} show="short" />
      </p>
    </>
  )
}

/** Her own first name, which she can take out again. */
function OwnNames({ ids }: { ids: readonly string[] }) {
  const { t } = useMessages()
  return ids.map((id) => (
    <Form key={id} once>
      <input type="hidden" name="name" value={id} />
      <Button kind="quiet" name="step" value="withdraw-name">
        {t('ripples.take-my-name-out')}
      </Button>
    </Form>
  ))
}
