/** Letters: what stands under each, stopping them, the digest, and those that could not be delivered. */
export const post = {
  'post.foot.about-you': 'Rydych yn cael y llythyr hwn am ei fod yn ymwneud â chi a {partnership}.',
  'post.foot.asked':
    'Rydych yn cael y llythyr hwn am i rywun roi’r cyfeiriad hwn i ni. Os nad chi oedd, does dim rhaid i chi wneud dim.',
  'post.foot.news': 'Rydych yn cael y llythyrau hyn am eich bod yn cymryd rhan yn {partnership}.',
  'post.foot.stop': 'Atal y llythyrau hyn',
  'post.foot.stop-text': 'I atal y llythyrau hyn:',
  'post.stop.title': 'Atal ein llythyrau?',
  'post.stop.lead': 'Ni fyddwn yn anfon rhagor o newyddion atoch: dim llythyrau dyddiol nac wythnosol.',
  'post.stop.still':
    'Byddwn yn dal i ysgrifennu pan fydd yn ymwneud â chi: codau i fewngofnodi, penderfyniadau ar eich syniadau eich hun, ac arian.',
  'post.stop.button': 'Atal y llythyrau hyn',
  'post.stop.done.title': 'Rydym wedi’u hatal',
  'post.stop.done.lead': 'Ni chewch ragor o newyddion gennym. Gall llythyr sydd eisoes ar ei ffordd ddod o hyd.',
  'post.stop.done.again': 'Wedi newid eich meddwl? Dewiswch eto ar <link>eich tudalen eich hun</link>.',
  'post.stop.stale.title': 'Does dim i’w atal',
  'post.stop.stale.lead':
    'Nid yw’r ddolen hon yn cael ei defnyddio mwyach, felly nid yw’n anfon llythyrau. I ddewis beth a gewch, ewch i <link>eich tudalen eich hun</link>.',
}
