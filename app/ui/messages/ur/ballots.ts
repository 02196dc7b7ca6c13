import type { ballots as english } from '../en/ballots'
import type { PartTranslation } from '../translation'

/** What is read by who votes, and by who tries a ballot out; the plan of a round is in English. */
export const ballots: PartTranslation<typeof english> = {
  'ballots.kind.approval': 'جو خیال پسند ہوں ان پر نشان لگائیں',
  'ballots.kind.approval.hint': 'سب سے سادہ، اور زیادہ تر مرحلوں کے لیے ٹھیک۔ 12 خیالات میں سے پانچ تک کافی ہیں۔',
  'ballots.kind.choose-one': 'ایک خیال پر نشان لگائیں',
  'ballots.kind.choose-one.hint': 'ایک انعام، یا دو تین خیالات کے لیے اچھا۔ بہت سے خیالات میں ووٹ بکھر جاتے ہیں۔',
  'ballots.kind.knapsack': 'فنڈ خرچ کریں',
  'ballots.kind.knapsack.hint':
    'لوگ وہ خیال چنتے ہیں جو مل کر فنڈ میں آ جائیں۔ جہاں لاگت میں بہت فرق ہو وہاں اچھا۔ تھوڑا زیادہ وقت لگتا ہے۔',
  'ballots.kind.cumulative': 'پوائنٹ بانٹیں',
  'ballots.kind.cumulative.hint':
    'جہاں لوگوں کو ایک چیز کی بہت فکر ہو وہاں اچھا۔ دس میں سے دسوں پوائنٹ کھیل کے میدان کو جا سکتے ہیں۔',
  'ballots.kind.scores': 'ہر خیال کو 0 سے 5 تک نمبر دیں',
  'ballots.kind.scores.hint': 'چند خیالات کے لیے اچھا جنہیں سب پڑھ سکیں۔ 15 سے زیادہ ہوں تو تھکا دیتا ہے۔',
  'ballots.kind.ranking': 'پہلا، دوسرا اور تیسرا چنیں',
  'ballots.kind.ranking.hint':
    'جہاں لوگ جانتے ہوں کہ انہیں سب سے زیادہ کیا چاہیے۔ پہلا انتخاب تیسرے سے زیادہ گنا جاتا ہے۔',
  'ballots.how.exactly': 'آپ ٹھیک {most, plural, one {# خیال} other {# خیالات}} چنتے ہیں، یا کوئی نہیں۔',
  'ballots.how.range': 'آپ {least, number} سے {most, number} تک خیالات چنتے ہیں، یا کوئی نہیں۔',
  'ballots.how.choose-one': 'آپ ایک خیال چنتے ہیں، یا کوئی نہیں۔',
  'ballots.how.knapsack': 'آپ وہ خیال چنتے ہیں جن کی کل لاگت فنڈ سے زیادہ نہ ہو۔',
  'ballots.how.cumulative':
    '{points, plural, one {آپ کے پاس دینے کو ایک پوائنٹ ہے۔} other {آپ کے پاس # پوائنٹ ہیں: سب ایک خیال کو، یا کئی کو تھوڑے تھوڑے۔}}',
  'ballots.how.all-points': 'ہر پوائنٹ دینا ضروری ہے۔',
  'ballots.how.scores': 'آپ خیالات کو 0 سے 5 تک نمبر دیتے ہیں۔ جسے چھوڑ دیں اس کا 0 ہے۔',
  'ballots.how.ranking':
    'آپ {places, number} تک خیالات کو ترتیب دیتے ہیں۔ پہلی جگہ کے {places, number} پوائنٹ ہیں، اور ہر اگلی جگہ کا ایک کم۔',
  'ballots.how.ranking-all':
    'آپ جتنے خیالات چاہیں ترتیب میں رکھیں۔ پہلی جگہ کے اتنے پوائنٹ ہیں جتنے خیالات، اور ہر اگلی جگہ کا ایک کم۔',
  'ballots.how.gone':
    'اگر ووٹنگ کے دوران کوئی خیال واپس لے لیا جائے تو اسے کچھ نہیں ملتا، اور آپ کا باقی ووٹ ویسا ہی رہتا ہے۔ آپ دوبارہ ووٹ دے سکتے ہیں۔',
  'ballots.head':
    '{ideas, plural, =0 {ووٹ دینے کے لیے کوئی خیال نہیں۔} one {آپ کے پڑوسیوں کا ایک خیال۔ اپنی رائے دیں۔} other {آپ کے پڑوسیوں کے # خیالات۔ اپنی رائے دیں۔}}',
  'ballots.hint.exactly': 'ٹھیک {most, plural, one {# خیال} other {# خیالات}} چنیں۔',
  'ballots.hint.range': '{least, number} سے {most, number} تک خیالات چنیں۔',
  'ballots.hint.choose-one': 'ایک خیال چنیں۔',
  'ballots.hint.knapsack': 'وہ خیال چنیں جن کی کل لاگت {potPence} سے زیادہ نہ ہو۔',
  'ballots.hint.cumulative':
    '{points, plural, one {آپ کے پاس دینے کو ایک پوائنٹ ہے۔} other {آپ کے پاس # پوائنٹ ہیں۔ سب ایک خیال کو دیں، یا کئی کو تھوڑے تھوڑے۔}}',
  'ballots.hint.all-points': 'ہر پوائنٹ دیں۔',
  'ballots.hint.scores': 'جن خیالات کو آپ جانتے ہیں انہیں 0 سے 5 تک نمبر دیں۔ چھوڑ دینا 0 گنا جاتا ہے۔',
  'ballots.hint.ranking':
    'بتائیں کہ کون سا خیال آپ کا پہلا انتخاب ہے، کون سا دوسرا، {places, number} تک۔ کم بھی ٹھیک ہیں۔',
  'ballots.hint.ranking-all': 'بتائیں کہ کون سا خیال آپ کا پہلا انتخاب ہے، کون سا دوسرا، جہاں تک آپ چاہیں۔',
  'ballots.hint.change': 'ووٹنگ بند ہونے تک آپ اپنا ووٹ بدل سکتے ہیں۔',
  'ballots.order.alphabetical': 'خیالات اپنے ناموں کی ترتیب میں ہیں۔',
  'ballots.none': 'ان میں سے کوئی نہیں',
  'ballots.points': 'پوائنٹ',
  'ballots.points-for': 'پوائنٹ برائے',
  'ballots.score-for': 'نمبر برائے',
  'ballots.place-for': 'جگہ برائے',
  'ballots.no-place': 'کوئی جگہ نہیں',
  'ballots.score': 'نمبر',
  'ballots.place': 'جگہ',
  'ballots.nth':
    '{place, plural, =1 {پہلا} =2 {دوسرا} =3 {تیسرا} =4 {چوتھا} =5 {پانچواں} =6 {چھٹا} =7 {ساتواں} other {#واں}}',
  'ballots.total.points': '{points} میں سے {given} پوائنٹ دیے گئے',
  'ballots.total.left': '{left} باقی',
  'ballots.total.over': '{over} زیادہ',
  'ballots.total.scored': '{ideas} میں سے {scored} خیالات کو نمبر دیے گئے',
  'ballots.total.ranked': '{ranked} ترتیب میں',
  'ballots.total.ranked-of': '{places} میں سے {ranked} ترتیب میں',
  'ballots.total.none-yet': 'ابھی کوئی نہیں۔ اپنی پسند کو پہلی جگہ دیں۔',
  'ballots.total.twice': 'دو خیالات کی ایک ہی جگہ ہے: {place}۔',
  'ballots.total.gap': 'اس جگہ پر ابھی کوئی خیال نہیں: {place}۔',
  'ballots.check.points': 'کل پوائنٹ',
  'ballots.check.left':
    '{left, plural, one {آپ کا # پوائنٹ باقی ہے۔} other {آپ کے # پوائنٹ باقی ہیں۔}} آپ ووٹ ایسے ہی ڈال سکتے ہیں، یا اور دے سکتے ہیں۔',
}
