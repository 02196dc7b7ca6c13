import type { refusal as english } from '../en/refusal'
import type { PartTranslation } from '../translation'

/** Why not, to who votes or signs in. */
export const refusal: PartTranslation<typeof english> = {
  'refusal.unexplained': 'ابھی آپ یہ نہیں کر سکتے۔ چیئر سے مدد مانگیں۔',
  'refusal.sign-in-first': 'پہلے سائن ان کریں۔',
  'refusal.not-on-the-roll': 'آپ اس مرحلے کے ووٹروں کی فہرست میں نہیں ہیں۔ اگر ہونا چاہیے تو چیئر سے پوچھیں۔',
  'refusal.voting-not-open-yet': 'ووٹنگ ابھی شروع نہیں ہوئی۔ یہ {opensAt} کو شروع ہو گی۔',
  'refusal.voting-closed': 'ووٹنگ {closedAt} کو بند ہوئی۔ بعد میں آنے والے ووٹ نہیں گنے جا سکتے۔',
  'refusal.no-such-proposal': 'آپ کا چنا ہوا ایک خیال ({reference}) اب فہرست میں نہیں۔ دوبارہ چنیں، پھر ووٹ ڈالیں۔',
  'refusal.choice-with-interest':
    '{reference} میں آپ کا مفاد ہے، اس لیے پینل کے رکن کے طور پر آپ اس پر ووٹ نہیں دیتے۔ اس کے بغیر دوبارہ چنیں۔',
  'refusal.too-many-choices': 'آپ نے {chosen} خیالات چنے ہیں۔ آپ زیادہ سے زیادہ {limit} چن سکتے ہیں۔',
  'refusal.too-many-codes':
    'ہم اس پتے پر جتنے کوڈ بھیج سکتے تھے بھیج چکے۔ سب سے نیا استعمال کریں، یا {againAt} سے دوبارہ مانگیں۔',
  'refusal.code-wrong':
    'یہ وہ کوڈ نہیں جو ہم نے بھیجا۔ دیکھ کر دوبارہ کوشش کریں: {left, plural, one {ایک کوشش باقی ہے} other {# کوششیں باقی ہیں}}۔',
  'refusal.code-tried-too-often': 'یہ {most} بار غلط تھا، اس لیے کوڈ بند ہو گیا۔ ایک اور کوڈ منگوائیں۔',
  'refusal.code-run-out': 'وہ کوڈ 10 منٹ کے لیے تھا، جو گزر گئے۔ ایک اور کوڈ منگوائیں۔',
  'refusal.code-replaced': 'اس پتے پر ایک نیا کوڈ بھیجا گیا ہے۔ سب سے نیا خط استعمال کریں، اسی براؤزر میں جس نے مانگا۔',
  'refusal.code-used': 'وہ کوڈ استعمال ہو چکا ہے۔ ہر کوڈ ایک بار چلتا ہے: ایک اور منگوائیں۔',
  'refusal.code-not-asked-here': 'وہ کوڈ اس براؤزر میں نہیں مانگا گیا تھا۔ یہاں ایک مانگیں۔',
  'refusal.too-few-choices':
    'آپ نے {chosen, plural, one {# خیال چنا ہے} other {# خیالات چنے ہیں}}۔ {least, number} یا زیادہ چنیں، یا کوئی نہیں۔',
  'refusal.one-choice-only': 'آپ نے {chosen, number} خیالات چنے ہیں۔ ایک چنیں۔',
  'refusal.choices-too-dear': 'آپ کے انتخاب {potPence} کے فنڈ سے زیادہ ہیں۔ {overPence} یا زیادہ کم کریں۔',
  'refusal.points-not-whole': 'پوائنٹ پورے عدد میں لکھیں، جیسے 3۔ کچھ نہ دینا ہو تو خالی چھوڑ دیں۔',
  'refusal.too-many-points': 'آپ نے {given} پوائنٹ دیے ہیں، اور آپ کے پاس {points} ہیں۔ {over} واپس لیں۔',
  'refusal.points-left-over': 'آپ نے {points} میں سے {given} پوائنٹ دیے ہیں۔ باقی {left} بھی دیں۔',
  'refusal.score-unclear': '0 سے {most, number} تک نمبر چنیں۔',
  'refusal.place-unclear': 'جگہ عدد میں لکھیں، پہلے انتخاب کے لیے 1۔',
  'refusal.place-twice':
    'دو خیالات آپ کا {place, plural, =1 {پہلا} =2 {دوسرا} =3 {تیسرا} =4 {چوتھا} =5 {پانچواں} other {#واں}} انتخاب ہیں۔ ہر ایک کو الگ جگہ دیں۔',
  'refusal.place-left-out':
    'یہ آپ کا {has, plural, =1 {پہلا} =2 {دوسرا} =3 {تیسرا} =4 {چوتھا} =5 {پانچواں} other {#واں}} انتخاب ہے، اور {place, plural, =1 {پہلا} =2 {دوسرا} =3 {تیسرا} =4 {چوتھا} =5 {پانچواں} other {#واں}} کوئی نہیں۔ ایک چنیں، یا اسے اوپر لائیں۔',
}
