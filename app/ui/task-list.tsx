import type { ReactNode } from 'react'
import { Icon } from './icon'
import { useMessages } from './messages'
import { Tag, type TagKind } from './tag'

export type TaskStatus = 'not-started' | 'in-progress' | 'completed' | 'optional' | 'cannot-start' | 'problem'

export interface Task {
  /** What is to be done. */
  label: ReactNode
  /** Without it the task cannot be started yet. */
  href?: string
  hint?: ReactNode
  status: TaskStatus
}

const kinds: Record<TaskStatus, TagKind | null> = {
  'not-started': 'note',
  'in-progress': 'wait',
  completed: null,
  optional: null,
  'cannot-start': null,
  problem: 'stop',
}

/** What needs nothing now is said without a tag; what is done has its tick. */
function Quiet({ status, children }: { status: TaskStatus; children: string }) {
  if (status !== 'completed') return <span className="soft">{children}</span>
  return (
    <span className="task-done">
      <Icon shape="tick" />
      {children}
    </span>
  )
}

/** Steps that can be taken in any order, each with how far it is. What is done is said quietly. */
export function TaskList({ tasks, id = 'task' }: { tasks: readonly Task[]; id?: string }) {
  const { t } = useMessages()
  return (
    <ul className="task-list">
      {tasks.map(({ label, href, hint, status }, place) => {
        const statusId = `${id}-${place + 1}-status`
        const hintId = hint ? `${id}-${place + 1}-hint` : undefined
        const kind = kinds[status]
        const words = t(`common.status.${status}`)
        return (
          <li key={place}>
            <div>
              {href ? (
                <a href={href} aria-describedby={[hintId, statusId].filter(Boolean).join(' ')}>
                  {label}
                </a>
              ) : (
                label
              )}
              {hint && (
                <p className="small soft" id={hintId}>
                  {hint}
                </p>
              )}
            </div>
            <div id={statusId}>{kind ? <Tag kind={kind}>{words}</Tag> : <Quiet status={status}>{words}</Quiet>}</div>
          </li>
        )
      })}
    </ul>
  )
}
