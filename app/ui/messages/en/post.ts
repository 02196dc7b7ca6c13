/** Letters: what stands under each, stopping them, the digest, and those that could not be delivered. */
export const post = {
  'post.foot.about-you': 'You get this letter because it is about you and {partnership}.',
  'post.foot.asked':
    'You get this letter because somebody gave us this address. If it was not you, you need do nothing.',
  'post.foot.news': 'You get these letters because you take part in {partnership}.',
  'post.foot.stop': 'Stop these letters',
  'post.foot.stop-text': 'To stop these letters:',
  'post.stop.title': 'Stop our letters?',
  'post.stop.lead': 'We will send you no more news: no daily or weekly letters.',
  'post.stop.still': 'We still write when it is about you: codes to sign in, decisions on your own ideas, and money.',
  'post.stop.button': 'Stop these letters',
  'post.stop.done.title': 'We have stopped them',
  'post.stop.done.lead': 'You will get no more news from us. A letter that is on its way already may still come.',
  'post.stop.done.again': 'Changed your mind? Choose again on <link>your own page</link>.',
  'post.stop.stale.title': 'There is nothing to stop',
  'post.stop.stale.lead':
    'This link is no longer in use, so it sends no letters. To choose what you get, go to <link>your own page</link>.',
}
