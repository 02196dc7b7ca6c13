/** Beth mae'r sgoriau'n ei ddweud. */
export const scores = {
  'scores.title': 'Beth mae’r sgoriau’n ei ddweud',
  'scores.lead':
    'Sgoriodd y panel bob syniad o 0 i 5. Cafodd y sgoriau eu cloi {lockedAt}. Maent yn helpu’r panel; nid nhw sy’n penderfynu.',
  'scores.closed-to-others': 'Dim ond y panel sy’n gweld hwn nes bod pobl wedi clywed beth a benderfynwyd.',
  'scores.none': 'Doedd dim i’w sgorio',
  'scores.none-body': 'Doedd dim syniad ar y rhestr pan gafodd y sgoriau eu cloi.',
  'scores.some-hidden':
    'Ni ddangosir rhai syniadau i chi. Ymhlith y rhai y cewch eu gweld y mae’r safleoedd a’r cyfrif. Gadewir y llinell allan, am y byddai’n dangos ble mae’r lleill.',

  'scores.short': 'Yn fyr',
  'scores.short.who':
    'Sgoriodd {scorers, plural, one {un aelod} other {# aelod}} {ideas, plural, one {un syniad} other {# syniad}}.',
  'scores.short.agree.alike': 'Mae’r aelodau’n gweld y syniadau bron yr un fath.',
  'scores.short.agree.mostly': 'Mae’r aelodau’n cytuno ar y cyfan.',
  'scores.short.agree.in-part':
    'Mae’r aelodau’n cytuno’n rhannol. Trafodwch y syniadau y maent yn eu gweld yn wahanol.',
  'scores.short.agree.differently':
    'Mae’r aelodau’n gweld y syniadau’n eithaf gwahanol. Ychydig a ddywed cymedr nes i chi eu trafod.',
  'scores.short.agree.cannot-tell':
    'Mae rhy ychydig o sgoriau y gellir eu cymharu i ddweud i ba raddau y mae’r aelodau’n cytuno.',
  'scores.short.line':
    'Pe bai’r sgoriau hyn yn unig yn penderfynu, byddai {potPence} yn ariannu {above, plural, one {un syniad} other {# syniad}}.',
  'scores.short.always':
    '{always, plural, =0 {Nid yw hynny’n wir am yr un ohonynt pwy bynnag a sgoriodd.} one {Byddai un yn cael ei ariannu pwy bynnag o’r panel a fyddai wedi sgorio.} other {Byddai # yn cael eu hariannu pwy bynnag o’r panel a fyddai wedi sgorio.}}',
  'scores.short.sometimes':
    '{sometimes, plural, =0 {Mae’r llinell yn gadarn: nid yw lle’r un syniad uwch neu o dan y llinell yn dibynnu ar bwy a sgoriodd.} one {I un syniad mae’n dibynnu ar bwy a sgoriodd.} other {I # syniad mae’n dibynnu ar bwy a sgoriodd.}}',
  'scores.short.same': 'Mae rhai’n marcio’n galetach na’i gilydd. Nid yw tynnu hynny allan yn newid yr un safle.',
  'scores.short.moved':
    'Mae rhai’n marcio’n galetach na’i gilydd. Mae tynnu hynny allan yn newid safle {moved, plural, one {un syniad} other {# syniad}}, ac nid oes yr un yn croesi’r llinell.',
  'scores.short.moved-only':
    'Mae rhai’n marcio’n galetach na’i gilydd. Mae tynnu hynny allan yn newid safle {moved, plural, one {un syniad} other {# syniad}}.',
  'scores.short.crosses':
    'Mae rhai’n marcio’n galetach na’i gilydd. Mae tynnu hynny allan yn symud syniadau ar draws y llinell.',
  'scores.short.up': 'Byddai’n ariannu {title}.',
  'scores.short.down': 'Ni fyddai’n ariannu {title}.',
  'scores.short.apart':
    'Mae’r sgorwyr yn {parts, number} grŵp heb yr un syniad yn gyffredin. Ni all unrhyw sym gymharu syniadau un grŵp â rhai grŵp arall: trafodwch nhw.',

  'scores.by.normalised':
    'Mae’r rownd hon yn dilyn y cymedr gyda marcio caled a meddal wedi’i dynnu allan, fel y dywed ei rheol. Yn ôl y cymedr hwnnw y mae’r safleoedd yma.',
  'scores.by.fell-back':
    'Yn ôl ei rheol mae’r rownd hon yn tynnu marcio caled a meddal allan. Ni ellir cyfrifo hynny yma, felly yn ôl y cymedr pwysedig y mae’r safleoedd.',
  'scores.short.other.same': 'Byddai’r cymedr pwysedig yn rhoi’r un safle i bob syniad.',
  'scores.short.other.moved':
    'Byddai’r cymedr pwysedig yn newid safle {moved, plural, one {un syniad} other {# syniad}}, ac ni fyddai’r un yn croesi’r llinell.',
  'scores.short.other.moved-only':
    'Byddai’r cymedr pwysedig yn newid safle {moved, plural, one {un syniad} other {# syniad}}.',
  'scores.short.other.crosses': 'Byddai’r cymedr pwysedig yn symud syniadau ar draws y llinell.',

  'scores.talk': 'Trafodwch y rhain yn gyntaf',
  'scores.talk.lead': 'Yn gyntaf y rhai sy’n dibynnu ar bwy a sgoriodd, gyda’r rhai a welwyd fwyaf gwahanol ar y brig.',
  'scores.talk.near-the-line':
    'Wedi’i ariannu mewn {inHundred, number} o bob 100 cynnig. Marciau o {lowest} i {highest}.',
  'scores.talk.seen-differently': 'Wedi’i weld yn wahanol iawn: marciau o {lowest} i {highest}.',
  'scores.talk.none':
    'Does dim yn sefyll allan: dim syniad ger y llinell, a dim un y mae’r aelodau’n ei weld yn wahanol iawn.',

  'scores.firm': 'Pa mor gadarn yw’r llinell',
  'scores.firm.lead':
    'Tynnwyd y panel o’r newydd {resamples, number} gwaith, fel pe bai aelodau eraill tebyg i’r rhain wedi sgorio, gan ariannu o’r gorau i lawr bob tro.',
  'scores.firm.fewest': 'Ni chafodd syniad arian y tro hwnnw os oedd ei sgôr yn is na {fewest, number}.',
  'scores.firm.share': 'Cadwyd at yr hyn y mae’r rheol yn ei roi i bob cymdogaeth neu thema.',
  'scores.firm.part': 'Mae syniad a gafodd ran o’i swm yn cyfrif fel un a gafodd arian.',
  'scores.firm.without.vote': 'Nid yw’r bleidlais yn rhan o hyn: y sgoriau’n unig sy’n cyfrif yma.',
  'scores.firm.without.panel-vote': 'Nid yw ie neu na’r panel yn ei gyfarfod yn rhan o hyn.',
  'scores.firm.counts':
    'Wedi’u hariannu bob tro: {always, plural, =0 {dim un syniad} one {# syniad} other {# syniad}}. Weithiau: {sometimes, plural, =0 {dim un} other {#}}. Byth: {never, plural, =0 {dim un} other {#}}.',
  'scores.firm.picture': 'Syniadau a ariannwyd weithiau',
  'scores.firm.value': 'Wedi’i ariannu mewn',
  'scores.firm.of-100': '{inHundred, number} o bob 100',
  'scores.firm.half': 'Y llinell doredig yw hanner y troeon.',

  'scores.agree': 'I ba raddau y mae’r aelodau’n cytuno',
  'scores.agree.caption': 'Cytundeb ar bob cwestiwn',
  'scores.agree.question': 'Cwestiwn',
  'scores.agree.words': 'Yr aelodau',
  'scores.agree.alpha': 'Alffa',
  'scores.agree.all': 'Y cyfan gyda’i gilydd, wedi’i bwysoli',
  'scores.agree.alike': 'yn ei weld bron yr un fath',
  'scores.agree.mostly': 'yn cytuno ar y cyfan',
  'scores.agree.in-part': 'yn cytuno’n rhannol',
  'scores.agree.differently': 'yn ei weld yn eithaf gwahanol',
  'scores.agree.cannot-tell': 'wedi rhoi rhy ychydig i ddweud',

  'scores.further-down': 'Ar y dudalen hon',
  'scores.all': 'Pob syniad',
  'scores.picture': 'O’r marc isaf i’r uchaf',
  'scores.picture.key':
    'Dot llawn: cymedr pwysedig. Cylch: gyda marcio caled a meddal wedi’i dynnu allan. Llinell: marc isaf i’r uchaf, o 0 i 5.',
  'scores.picture.value': 'Pwysedig',
  'scores.table': 'Y rhifau',
  'scores.idea': 'Syniad',
  'scores.rank': 'Safle',
  'scores.weighted': 'Cymedr pwysedig',
  'scores.raw': 'Cymedr plaen',
  'scores.normalised': 'Heb farcio caled a meddal',
  'scores.other-rank': 'safle {rank, number}',
  'scores.spread': 'Isaf i uchaf',
  'scores.spread-of': '{lowest} i {highest}',
  'scores.scored': 'Sgoriau',
  'scores.scored-of': '{scored, number} o {could, number}',
  'scores.recused': '{count, plural, one {# wedi camu o’r neilltu} other {# wedi camu o’r neilltu}}',
  'scores.abstained': '{count, plural, one {# wedi ymatal} other {# wedi ymatal}}',
  'scores.not-yet': '{count, plural, one {# heb roi sgôr} other {# heb roi sgôr}}',
  'scores.funded-in': 'Wedi’i ariannu mewn',
  'scores.ranks': 'safle {best, number} i {worst, number}',
  'scores.ranks-same': 'safle {best, number}',
  'scores.too-few': 'Rhy ychydig o sgoriau',
  'scores.nobody': 'Does neb wedi’i sgorio',
  'scores.hidden.stepped-out': 'Rydych wedi camu o’r neilltu',
  'scores.hidden.to-declare': 'Datganwch yn gyntaf',

  'scores.how': 'Sut i ddarllen hwn',
  'scores.how.weighted':
    'Caiff pwyntiau pob aelod eu pwyso yn ôl maen prawf: {criteria}. Y cymedr pwysedig yw cymedr marciau’r aelodau.',
  'scores.how.criterion': '{name} × {weight, number}',
  'scores.how.raw': 'Mae’r cymedr plaen yn cyfrif pob maen prawf unwaith.',
  'scores.how.z':
    'I dynnu marcio caled a meddal allan, gofynnwn pa mor bell uwch neu is na’i chymedr ei hun y marciodd aelod syniad. Mesurwn hynny yn ôl ei gwasgariad ei hun, a’i droi’n ôl yn bwyntiau.',
  'scores.how.means-only':
    'I dynnu marcio caled a meddal allan, gofynnwn pa mor bell uwch neu is na’i chymedr ei hun y marciodd aelod syniad. Rhoddodd rhywun lai na phedwar sgôr, felly ni newidir pa mor eang y mae’n gwasgaru ei marciau.',
  'scores.how.additive':
    'Nid yw pawb wedi sgorio popeth. Felly cyfrifwn o’r syniadau a rennir pa mor galed y mae pob aelod yn marcio. Yna tynnwn hynny allan (effeithiau adiol, drwy sgwariau lleiaf).',
  'scores.how.which':
    'Nid oes un cymedr cywir. Os ydynt yn rhoi’r syniadau mewn trefn wahanol, rheswm i drafod yw hynny, nid i ddewis yr un a hoffwch.',
  'scores.how.missing':
    'Caiff aelod a gamodd o’r neilltu, a ymataliodd neu na roddodd sgôr ei adael allan o’r cymedr. Nid yw sgôr coll byth yn sero.',
  'scores.how.fewest':
    '{fewest, plural, one {Mae angen o leiaf # sgôr ar syniad i gael safle.} other {Mae angen o leiaf # sgôr ar syniad i gael safle.}} Mae syniadau â’r un cymedr yn rhannu safle.',
  'scores.how.alpha':
    'Alffa Krippendorff yw alffa: 1 pan fydd pawb yn cytuno, 0 pan na fyddant yn cytuno’n fwy nag ar hap. O 0.8 i fyny mae’r aelodau’n ei weld yr un fath, o 0.67 maent yn cytuno ar y cyfan.',
  'scores.how.firm':
    'Ar gyfer y llinell, tynnir aelodau gan roi pob un yn ôl, {resamples, number} gwaith; yr un tyniadau bob tro i’r un sgoriau. Mae syniad yn cyfrif lle tynnwyd rhywun a’i sgoriodd. Y safleoedd yw rhai 95 o bob 100 tyniad.',
}
