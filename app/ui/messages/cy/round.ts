import type { round as english } from '../en/round'
import type { Translation } from '../translation'

export const round: Translation<typeof english> = {
  'round.where': 'Ble mae’r rownd hon arni',
  'round.stage.plan': 'Cynllunio',
  'round.stage.open': 'Syniadau',
  'round.stage.check': 'Wedi’u gwirio',
  'round.stage.score': 'Sgoriau’r panel',
  'round.stage.vote': 'Pleidleisio',
  'round.stage.decide': 'Penderfyniad',
  'round.stage.agree': 'Cytuno',
  'round.stage.pay': 'Talu’r arian',
  'round.stage.tell': 'Straeon',
  'round.stage.learn': 'Beth ddysgon ni',
  'round.stage-done': 'wedi’i wneud',
  'round.stage-now': 'nawr',
  'round.opens': 'Yn agor {opensAt}',
  'round.closes': 'Yn cau {closesAt}',
  'round.closed': 'Wedi cau {closedAt}',
}
