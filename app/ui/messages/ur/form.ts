import type { form as english } from '../en/form'
import type { PartTranslation } from '../translation'

/** What is wrong with an answer, to who votes or signs in. */
export const form: PartTranslation<typeof english> = {
  'form.email-missing': 'اپنا ای میل پتہ لکھیں۔',
  'form.email-unclear': 'ای میل پتہ اس طرح لکھیں: name@example.org',
  'form.code-missing': 'خط میں آیا 6 ہندسوں کا کوڈ لکھیں۔',
  'form.code-unclear': '6 ہندسے لکھیں، جیسے 123456۔ خالی جگہ ہو تو حرج نہیں۔',
  'form.name-missing': 'اپنا نام لکھیں۔',
  'form.too-many-choices': 'آپ نے {chosen} خیالات چنے ہیں۔ {limit, plural, one {صرف #} other {# یا کم}} چنیں۔',
  'form.too-few-choices':
    'آپ نے {chosen, plural, one {# خیال چنا ہے} other {# خیالات چنے ہیں}}۔ {least, number} یا زیادہ چنیں، یا کوئی نہیں۔',
  'form.one-choice-only': 'آپ نے {chosen, number} خیالات چنے ہیں۔ ایک چنیں۔',
  'form.choices-too-dear': 'آپ کے انتخاب {potPence} کے فنڈ سے زیادہ ہیں۔ {overPence} یا زیادہ کم کریں۔',
  'form.points-not-whole': 'پوائنٹ پورے عدد میں لکھیں، جیسے 3۔ کچھ نہ دینا ہو تو خالی چھوڑ دیں۔',
  'form.too-many-points': 'آپ نے {given} پوائنٹ دیے ہیں، اور آپ کے پاس {points} ہیں۔ {over} واپس لیں۔',
  'form.points-left-over': 'آپ نے {points} میں سے {given} پوائنٹ دیے ہیں۔ باقی {left} بھی دیں۔',
  'form.score-unclear': '0 سے {most, number} تک نمبر چنیں۔',
  'form.place-unclear': 'جگہ عدد میں لکھیں، پہلے انتخاب کے لیے 1۔',
  'form.place-twice':
    'دو خیالات آپ کا {place, plural, =1 {پہلا} =2 {دوسرا} =3 {تیسرا} =4 {چوتھا} =5 {پانچواں} other {#واں}} انتخاب ہیں۔ ہر ایک کو الگ جگہ دیں۔',
  'form.place-left-out':
    'یہ آپ کا {has, plural, =1 {پہلا} =2 {دوسرا} =3 {تیسرا} =4 {چوتھا} =5 {پانچواں} other {#واں}} انتخاب ہے، اور {place, plural, =1 {پہلا} =2 {دوسرا} =3 {تیسرا} =4 {چوتھا} =5 {پانچواں} other {#واں}} کوئی نہیں۔ ایک چنیں، یا اسے اوپر لائیں۔',
}
