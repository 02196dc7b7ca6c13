/** What the scores say: the analysis of a round's scores, for the panel and, once it is decided, for anyone. */
export const scores = {
  'scores.title': 'What the scores say',
  'scores.lead':
    'The panel scored each idea from 0 to 5. Scores were locked on {lockedAt}. They help the panel; they do not decide.',
  'scores.closed-to-others': 'Only the panel sees this until people have been told what was decided.',
  'scores.none': 'There was nothing to score',
  'scores.none-body': 'No idea was on the list when the scores were locked.',
  'scores.some-hidden':
    'Some ideas are not shown to you. Places and counts are among those you may see. The line is left out, because it would tell where the others stand.',

  'scores.short': 'In short',
  'scores.short.who':
    '{scorers, plural, one {One member} other {# members}} scored {ideas, plural, one {one idea} other {# ideas}}.',
  'scores.short.agree.alike': 'Members see the ideas almost alike.',
  'scores.short.agree.mostly': 'Members mostly agree.',
  'scores.short.agree.in-part': 'Members agree in part. Talk over the ideas they see differently.',
  'scores.short.agree.differently':
    'Members see the ideas quite differently. A mean says little until you have talked them over.',
  'scores.short.agree.cannot-tell': 'Too few scores can be compared to tell how far members agree.',
  'scores.short.line':
    'If these scores alone decided, {potPence} would fund {above, plural, one {one idea} other {# ideas}}.',
  'scores.short.always':
    '{always, plural, =0 {For none of them is that so whoever scored.} one {One would be funded whoever of the panel had scored.} other {# would be funded whoever of the panel had scored.}}',
  'scores.short.sometimes':
    '{sometimes, plural, =0 {The line is firm: no idea’s place over or under it depends on who scored.} one {For one idea it depends on who scored.} other {For # ideas it depends on who scored.}}',
  'scores.short.same': 'Some mark harder than others. Taking that out changes no place.',
  'scores.short.moved':
    'Some mark harder than others. Taking that out changes the place of {moved, plural, one {one idea} other {# ideas}}, and none crosses the line.',
  'scores.short.moved-only':
    'Some mark harder than others. Taking that out changes the place of {moved, plural, one {one idea} other {# ideas}}.',
  'scores.short.crosses': 'Some mark harder than others. Taking that out moves ideas across the line.',
  'scores.short.up': 'It would fund {title}.',
  'scores.short.down': 'It would not fund {title}.',
  'scores.short.apart':
    'The scorers fall into {parts, number} groups with no idea in common. No sum can compare ideas of one group with those of another: talk them over.',

  'scores.by.normalised':
    'This round goes by the mean with hard and soft marking taken out, as its rule says. Places here are by that mean.',
  'scores.by.fell-back':
    'By its rule this round takes out hard and soft marking. Here that cannot be worked out, so places are by the weighted mean.',
  'scores.short.other.same': 'The weighted mean would give every idea the same place.',
  'scores.short.other.moved':
    'The weighted mean would change the place of {moved, plural, one {one idea} other {# ideas}}, and none would cross the line.',
  'scores.short.other.moved-only':
    'The weighted mean would change the place of {moved, plural, one {one idea} other {# ideas}}.',
  'scores.short.other.crosses': 'The weighted mean would move ideas across the line.',

  'scores.talk': 'Talk about these first',
  'scores.talk.lead': 'First those that hang on who scored, the most differently seen on top.',
  'scores.talk.near-the-line': 'Funded in {inHundred, number} of 100 tries. Marks from {lowest} to {highest}.',
  'scores.talk.seen-differently': 'Seen very differently: marks from {lowest} to {highest}.',
  'scores.talk.none': 'Nothing stands out: no idea near the line, and none that members see very differently.',

  'scores.firm': 'How firm the line is',
  'scores.firm.lead':
    'We drew the panel anew {resamples, number} times, as if other members like these had scored, and funded from the best down each time.',
  'scores.firm.fewest': 'An idea whose score came out below {fewest, number} was not funded that time.',
  'scores.firm.share': 'What the rule says each neighbourhood or theme gets was held to.',
  'scores.firm.part': 'An idea that got a part of its sum counts as funded.',
  'scores.firm.without.vote': 'The vote is not in it: it goes by the scores alone.',
  'scores.firm.without.panel-vote': 'The panel’s yes or no in its meeting is not in it.',
  'scores.firm.counts':
    'Funded every time: {always, plural, =0 {no idea} one {# idea} other {# ideas}}. Sometimes: {sometimes, plural, =0 {none} other {#}}. Never: {never, plural, =0 {none} other {#}}.',
  'scores.firm.picture': 'Ideas that were funded sometimes',
  'scores.firm.value': 'Funded in',
  'scores.firm.of-100': '{inHundred, number} of 100',
  'scores.firm.half': 'The dashed line is half of the times.',

  'scores.agree': 'How far members agree',
  'scores.agree.caption': 'Agreement on each question',
  'scores.agree.question': 'Question',
  'scores.agree.words': 'Members',
  'scores.agree.alpha': 'Alpha',
  'scores.agree.all': 'All together, weighted',
  'scores.agree.alike': 'see it almost alike',
  'scores.agree.mostly': 'mostly agree',
  'scores.agree.in-part': 'agree in part',
  'scores.agree.differently': 'see it quite differently',
  'scores.agree.cannot-tell': 'gave too little to tell',

  'scores.further-down': 'On this page',
  'scores.all': 'Every idea',
  'scores.picture': 'From the lowest mark to the highest',
  'scores.picture.key':
    'Full dot: weighted mean. Ring: with hard and soft marking taken out. Line: lowest to highest mark, from 0 to 5.',
  'scores.picture.value': 'Weighted',
  'scores.table': 'The numbers',
  'scores.idea': 'Idea',
  'scores.rank': 'Place',
  'scores.weighted': 'Weighted mean',
  'scores.raw': 'Plain mean',
  'scores.normalised': 'Hard and soft taken out',
  'scores.other-rank': 'place {rank, number}',
  'scores.spread': 'Lowest to highest',
  'scores.spread-of': '{lowest} to {highest}',
  'scores.scored': 'Scores',
  'scores.scored-of': '{scored, number} of {could, number}',
  'scores.recused': '{count, plural, one {# stepped out} other {# stepped out}}',
  'scores.abstained': '{count, plural, one {# abstained} other {# abstained}}',
  'scores.not-yet': '{count, plural, one {# gave no score} other {# gave no score}}',
  'scores.funded-in': 'Funded in',
  'scores.ranks': 'place {best, number} to {worst, number}',
  'scores.ranks-same': 'place {best, number}',
  'scores.too-few': 'Too few scores',
  'scores.nobody': 'Nobody has scored it',
  'scores.hidden.stepped-out': 'You have stepped out',
  'scores.hidden.to-declare': 'Declare first',

  'scores.how': 'How to read this',
  'scores.how.weighted':
    'Each member’s points are weighed by criterion: {criteria}. The weighted mean is the mean of the members’ marks.',
  'scores.how.criterion': '{name} × {weight, number}',
  'scores.how.raw': 'The plain mean counts every criterion once.',
  'scores.how.z':
    'To take out hard and soft marking we ask how far above or below her own mean a member marked an idea. We measure that in her own spread, and turn it back into points.',
  'scores.how.means-only':
    'To take out hard and soft marking we ask how far above or below her own mean a member marked an idea. Somebody gave fewer than four scores, so how far she spreads her marks is left alone.',
  'scores.how.additive':
    'Not everyone scored everything. So we work out how hard each member marks from the ideas she shares with others, and take that out (additive effects, by least squares).',
  'scores.how.which':
    'No mean is the right one. Where they put ideas in another order, that is a reason to talk, not to choose the one you like.',
  'scores.how.missing':
    'A member who stepped out, abstained or gave no score is left out of the mean. A missing score is never a nought.',
  'scores.how.fewest':
    '{fewest, plural, one {An idea needs at least # score to be ranked.} other {An idea needs at least # scores to be ranked.}} Ideas with the same mean share a place.',
  'scores.how.alpha':
    'Alpha is Krippendorff’s: 1 when all agree, 0 when they agree no more than by chance. From 0.8 up members see it alike, from 0.67 they mostly agree.',
  'scores.how.firm':
    'For the line, members are drawn with replacement {resamples, number} times, always the same draws for the same scores. An idea counts where somebody who scored it was drawn. Places are those of 95 in 100 draws.',
}
