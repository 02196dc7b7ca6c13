import styles from './night.css?url'

/** The styles of these pages alone: no other page carries them. */
export const nightLinks = [{ rel: 'stylesheet', href: styles }]
