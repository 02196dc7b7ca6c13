import * as cy from './cy'
import * as en from './en'
import type { Language } from './language'

/**
 * Every sentence, in every language. Each room keeps its own file, one key a line; English says which keys there
 * are, and the type of the other languages' files makes a missing translation a type error.
 */
const english = {
  ...en.common,
  ...en.people,
  ...en.access,
  ...en.roles,
  ...en.invitation,
  ...en.residency,
  ...en.setup,
  ...en.register,
  ...en.paper,
  ...en.help,
  ...en.round,
  ...en.proposal,
  ...en.panel,
  ...en.decision,
  ...en.voting,
  ...en.money,
  ...en.learning,
  ...en.refusal,
  ...en.demo,
  ...en.form,
  ...en.site,
  ...en.post,
  ...en.held,
}

export type MessageKey = keyof typeof english
export type Catalogue = Readonly<Record<MessageKey, string>>

const welsh: Catalogue = {
  ...cy.common,
  ...cy.people,
  ...cy.access,
  ...cy.roles,
  ...cy.invitation,
  ...cy.residency,
  ...cy.setup,
  ...cy.register,
  ...cy.paper,
  ...cy.help,
  ...cy.round,
  ...cy.proposal,
  ...cy.panel,
  ...cy.decision,
  ...cy.voting,
  ...cy.money,
  ...cy.learning,
  ...cy.refusal,
  ...cy.demo,
  ...cy.form,
  ...cy.site,
  ...cy.post,
  ...cy.held,
}

export const catalogues: Record<Language, Catalogue> = { en: english, cy: welsh }

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(english, key)
