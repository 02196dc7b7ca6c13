/** Tudalen yr arddangosiad. */
export const demo = {
  'demo.way-in': 'Camu i mewn fel rhywun, neu symud y cloc',
  'demo.title': 'Yr arddangosiad',
  'demo.lead':
    'Mae Netherton Sparks yn ddychmygol. Camwch i mewn fel unrhyw un, a symudwch y cloc ymlaen i weld rownd hyd y diwedd.',
  'demo.step-in.title': 'Camu i mewn fel',
  'demo.nobody': 'Neb',
  'demo.nobody.part': 'Edrych o gwmpas heb fewngofnodi',
  'demo.clock.title': 'Symud y cloc ymlaen',
  'demo.clock.now': 'Yma mae hi’n {nowAt}. Dim ond ymlaen y mae’r cloc yn mynd.',
  'demo.clock.none': 'Nid oes dyddiad ar ôl gan unrhyw rownd. Dechreuwch eto gyda: npm run demo -- --reset',
  'demo.clock.opensAt': '{round} yn agor',
  'demo.clock.closesAt': '{round} yn cau i syniadau',
  'demo.clock.scoringClosesAt': '{round}: diwedd y sgorio',
  'demo.clock.votingOpensAt': '{round}: y pleidleisio’n agor',
  'demo.clock.votingClosesAt': '{round}: y pleidleisio’n cau a’r cyfrif yn cael ei wneud',
  'demo.clock.decidesAt': '{round}: y panel yn cwrdd',
  'demo.letters.title': 'Llythyrau',
  'demo.letters.lead': 'Nid yw’r arddangosiad yn anfon e-bost. Yr hyn y byddai wedi’i anfon, y diweddaraf yn gyntaf:',
  'demo.letters.none': 'Dim llythyrau eto.',
}
