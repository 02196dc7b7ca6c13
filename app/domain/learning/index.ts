export * from './ripple'
export * from './strengths'
