import type { round as english } from '../en/round'
import type { PartTranslation } from '../translation'

/** The way from a round to its vote. */
export const round: PartTranslation<typeof english> = {
  'round.now.vote': 'ووٹنگ جاری ہے',
  'round.now.vote-soon': 'ووٹنگ جلد شروع ہو گی',
  'round.now.vote-closed': 'ووٹ گنے جا رہے ہیں',
  'round.head.vote':
    '{ideas, plural, =0 {ووٹ دینے کے لیے کوئی خیال نہیں۔} one {آپ کے پڑوسیوں کا ایک خیال۔ اپنی رائے دیں۔} other {آپ کے پڑوسیوں کے # خیالات۔ زیادہ سے زیادہ {most, number} چنیں۔}}',
  'round.next.voting-opens': 'ووٹنگ {comesAt} کو شروع ہو گی',
  'round.next.voting-closes': 'ووٹنگ {comesAt} کو بند ہو گی',
  'round.pot-line': 'بانٹنے کے لیے {potPence} ہیں۔',
  'round.do.vote': 'ووٹ دینا شروع کریں',
  'round.do.vote-again': 'اپنا ووٹ بدلیں',
  'round.do.results': 'نتائج دیکھیں',
  'round.voted': 'آپ ووٹ دے چکے ہیں',
  'round.do.read-ideas': 'خیالات پڑھیں',
}
