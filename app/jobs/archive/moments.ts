import type { Instant } from '~/domain/time'

/** A moment as the standard writes it, in UTC: `2026-05-16T09:00:00.000Z`. */
export const iso8601 = (at: Instant): string => new Date(at).toISOString()
