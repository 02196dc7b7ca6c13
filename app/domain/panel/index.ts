/** What the other rooms may use of the panel: who has an interest, what was scored, who may decide, and what was. */
export * from './decision'
export * from './declaring'
export * from './interest'
export * from './mean'
export * from './minutes'
export * from './panel-after'
export * from './quorum'
export * from './score'
