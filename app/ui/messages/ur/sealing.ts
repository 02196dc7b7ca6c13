import type { sealing as english } from '../en/sealing'
import type { PartTranslation } from '../translation'

/** What somebody reads who has just voted, or looks for her receipt. */
export const sealing: PartTranslation<typeof english> = {
  'sealing.receipt.title': 'آپ کی رسید',
  'sealing.receipt.what':
    'چاہیں تو اسے لکھ لیں۔ گنتی کے بعد کوئی بھی گنے گئے ووٹوں کی فہرست میں رسید ڈھونڈ سکتا ہے۔ یہ نہیں بتاتی کہ آپ نے کیا چنا۔',
  'sealing.receipt.new': 'اگر آپ ووٹ بدلیں تو نئی رسید ملتی ہے، اور یہ والی نہیں گنی جاتی۔',
  'sealing.receipt.send': 'مجھے رسید ای میل سے بھیجیں',
  'sealing.receipt.send-hint':
    'صرف اگر آپ کہیں۔ جو آپ کا ای میل پڑھ سکتا ہے وہ رسید دیکھ سکتا ہے، مگر آپ کا انتخاب کبھی نہیں۔',
  'sealing.receipt.sent': 'ہم نے آپ کی رسید بھیج دی ہے',
  'sealing.receipt.sent-body': 'یہ آپ کے ای میل پتے پر آ رہی ہے۔',
  'sealing.receipts.title': 'کیا میرا ووٹ گنا گیا؟',
  'sealing.receipts.soon': 'ووٹ گنتے ہی رسیدوں کی فہرست یہاں ہو گی۔',
  'sealing.receipts.field': 'آپ کی رسید',
  'sealing.receipts.hint': 'تین حصوں میں بارہ حروف اور ہندسے۔ چھوٹے حروف اور خالی جگہ سے حرج نہیں۔',
  'sealing.receipts.look': 'ڈھونڈیں',
  'sealing.receipts.found': '{receipt} گنی گئی',
  'sealing.receipts.found-body': 'اس رسید والا ووٹ گنتی میں ہے۔ کیا چنا گیا، یہ کسی کو نہیں دکھایا جاتا۔',
  'sealing.receipts.not-found': '{receipt} فہرست میں نہیں',
  'sealing.receipts.not-found-body':
    'کیا آپ نے اسے لکھنے کے بعد ووٹ بدلا؟ تو نئی رسید گنی جاتی ہے۔ اگر آپ کو یقین ہے تو چیئر کو بتائیں: ہر سوال کا جواب سب کے سامنے دیا جاتا ہے۔',
  'sealing.receipts.link': 'اپنی رسید ڈھونڈیں',
}
