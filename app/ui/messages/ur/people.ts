import type { people as english } from '../en/people'
import type { PartTranslation } from '../translation'

/** The way in: a code by email, and a name the first time. */
export const people: PartTranslation<typeof english> = {
  'people.signed-in-as': 'آپ {name} کے نام سے سائن ان ہیں',
  'people.sign-in.title': 'اپنے ای میل سے سائن ان کریں',
  'people.sign-in.lead': 'ہم آپ کو ای میل پر 6 ہندسوں کا کوڈ بھیجتے ہیں۔ کوئی پاس ورڈ یاد رکھنے کی ضرورت نہیں۔',
  'people.sign-in.email': 'آپ کا ای میل پتہ',
  'people.sign-in.email-hint':
    'ہم اسے آپ کو سائن ان کرنے اور آپ کے خیالات کے بارے میں لکھنے کے لیے استعمال کرتے ہیں۔ ہم اسے کبھی کسی کو نہیں دکھاتے۔',
  'people.sign-in.stay-legend': 'کتنی دیر سائن ان رہنا ہے',
  'people.sign-in.stay': 'مجھے یہاں 30 دن سائن ان رکھیں',
  'people.sign-in.stay-hint': 'صرف اپنے فون یا کمپیوٹر پر۔ ورنہ 12 گھنٹے۔',
  'people.sign-in.send': 'مجھے کوڈ بھیجیں',
  'people.sign-in.have-code': 'کیا آپ کے پاس کوڈ ہے؟ <link>اپنا کوڈ لکھیں</link>۔',
  'people.sign-in.no-email': 'میرا کوئی ای میل پتہ نہیں',
  'people.sign-in.no-email-body':
    'آپ سائن ان کیے بغیر یہاں ہر صفحہ پڑھ سکتے ہیں۔ حصہ لینے کے لیے پینل کے کسی پڑوسی سے کہیں کہ پتہ بنانے میں مدد کرے۔',
  'people.sign-in.no-letters.title': 'ہم ابھی یہاں سے خط نہیں بھیج سکتے',
  'people.sign-in.no-letters.body':
    'جب تک یہ ٹھیک نہ ہو کوئی سائن ان نہیں کر سکتا۔ جو یہ صفحے چلاتا ہے وہ بتائے کہ کون سا میل سرور استعمال کرنا ہے (SMTP_URL)۔',
  'people.code.title': 'اپنا ای میل دیکھیں',
  'people.code.lead': 'ہم نے <b>{email}</b> پر 6 ہندسوں کا کوڈ بھیجا ہے۔',
  'people.code.label': 'آپ کا 6 ہندسوں کا کوڈ',
  'people.code.hint': 'یہ 10 منٹ تک، ایک بار چلتا ہے۔ آپ اسے چسپاں بھی کر سکتے ہیں۔',
  'people.code.sign-in': 'سائن ان کریں',
  'people.code.demo': 'آپ کا کوڈ {code} ہے',
  'people.code.demo-body': 'یہ ایک نمونہ ہے، اس لیے کوڈ یہاں بھی دکھایا گیا ہے۔',
  'people.code.none-came': 'خط نہیں آیا؟',
  'people.code.none-came-body':
    'ایک منٹ لگ سکتا ہے۔ فضول ڈاک کے خانے میں بھی دیکھیں، اور پتہ جانچ لیں: آپ <link>دوسرا پتہ</link> دے سکتے ہیں۔',
  'people.code.send-another': 'ایک اور کوڈ بھیجیں',
  'people.code.none.title': 'پہلے کوڈ مانگیں',
  'people.code.none.lead': 'کوڈ صرف اسی براؤزر میں چلتا ہے جہاں مانگا گیا۔ اس میں کسی نے نہیں مانگا۔',
  'people.name.title': 'خوش آمدید! آپ کا نام کیا ہے؟',
  'people.name.lead': 'آپ پہلی بار یہاں آئے ہیں، اس لیے ہمیں بس یہی جاننا ہے۔',
  'people.name.label': 'آپ کا نام',
  'people.name.hint': 'جو لوگ مرحلے چلاتے ہیں وہ اسے دیکھتے ہیں۔ وہ نام لکھیں جس سے پڑوسی آپ کو جانتے ہیں۔',
  'people.name.go-on': 'محفوظ کریں اور آگے بڑھیں',
  'people.signed-out.title': 'آپ سائن آؤٹ ہو گئے ہیں',
  'people.signed-out.lead': 'اس براؤزر میں اب کوئی آپ کی جگہ آگے نہیں جا سکتا۔',
  'people.sign-out.everywhere': 'ہر جگہ سے سائن آؤٹ کریں',
  'people.sign-out.everywhere-hint': 'ہر جگہ سے مراد ہر وہ فون اور کمپیوٹر ہے جہاں آپ سائن ان ہیں۔',
  'people.letter.code.subject': '{code} Small Sparks کے لیے آپ کا کوڈ ہے',
  'people.letter.code.code': 'آپ کا کوڈ {code} ہے',
  'people.letter.code.how':
    'اسے اسی صفحے پر لکھیں جہاں آپ نے مانگا تھا۔ یہ 10 منٹ تک، ایک بار، اور صرف اسی براؤزر میں چلتا ہے۔',
  'people.letter.code.not-you':
    'کیا آپ نے کوڈ نہیں مانگا؟ پھر آپ کو کچھ نہیں کرنا۔ اس کے بغیر کوئی آپ کے نام سے سائن ان نہیں کر سکتا۔',
}
