export * from './ripple'
export * from './strengths'
export * from './shares'
export * from './leverage'
