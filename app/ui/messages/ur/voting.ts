import type { voting as english } from '../en/voting'
import type { PartTranslation } from '../translation'

/** The ballot, from the first look to the last word; the results are for now in English. */
export const voting: PartTranslation<typeof english> = {
  'voting.total.title': 'آپ کے انتخاب',
  'voting.total.chosen': '{chosen} چنے گئے',
  'voting.total.chosen-of': '{most} میں سے {chosen} چنے گئے',
  'voting.total.cost': 'چنے گئے',
  'voting.total.pot': 'فنڈ میں',
  'voting.total.meter': '{pot} میں سے {cost}',
  'voting.total.announce': '{chosen}، {pot} میں سے {cost}۔',
  'voting.total.too-many': 'آپ نے {chosen} چنے ہیں۔ آپ زیادہ سے زیادہ {most} چن سکتے ہیں۔',
  'voting.total.too-dear': 'آپ کے انتخاب کی کل لاگت {cost} ہے۔ فنڈ {pot} ہے۔',
  'voting.total.update': 'کل تازہ کریں',
  'voting.vote-title': 'آپ کا ووٹ',
  'voting.title': 'ووٹ: {round}',
  'voting.done-title': 'آپ کا ووٹ مل گیا: {round}',
  'voting.closes': 'ووٹنگ {closesAt} کو بند ہو گی',
  'voting.lead':
    'آپ کے پڑوسیوں کی طرف سے {count, plural, one {# خیال ہے} other {# خیالات ہیں}}، اور بانٹنے کے لیے {potPence}۔',
  'voting.question': 'پیسہ کن خیالات کو ملنا چاہیے؟',
  'voting.question.hint':
    '{most, plural, one {# خیال چنیں۔} other {زیادہ سے زیادہ # خیالات چنیں۔ کم بھی ٹھیک ہیں۔}} ووٹنگ بند ہونے تک آپ اپنا ووٹ بدل سکتے ہیں۔',
  'voting.order':
    'خیالات کی ترتیب صرف آپ کے لیے قرعے سے نکالی گئی ہے، تاکہ کوئی ایک ہمیشہ اوپر نہ رہے۔ جب آپ واپس آئیں تو یہی رہتی ہے۔',
  'voting.check-button': 'اپنا ووٹ جانچیں',
  'voting.voted-already': 'آپ پہلے ہی ووٹ دے چکے ہیں',
  'voting.voted-already.body':
    'اگر آپ دوبارہ ووٹ دیں تو صرف آخری ووٹ گنا جاتا ہے۔ تب تک پہلا ووٹ قائم ہے۔ ہم نہیں دکھاتے کہ آپ نے کیا چنا، تاکہ کوئی آپ کو دکھانے پر مجبور نہ کرے۔',
  'voting.stepped-out': 'آپ ان سے الگ ہو گئے ہیں: {titles}',
  'voting.stepped-out.more':
    'اس میں آپ کا مفاد ہے۔ اس مرحلے میں آپ پینل کے رکن کے طور پر ووٹ دیتے ہیں، اس لیے اس پر ووٹ نہیں دیتے۔',
  'voting.gone':
    '{count, plural, one {آپ کا چنا ہوا ایک خیال اب فہرست میں نہیں۔} other {آپ کے چنے ہوئے # خیالات اب فہرست میں نہیں۔}}',
  'voting.filter.title': 'صرف کچھ خیالات دکھائیں',
  'voting.filter.theme': 'موضوع',
  'voting.filter.all-themes': 'کوئی بھی',
  'voting.filter.place': 'جگہ',
  'voting.filter.all-places': 'سب محلے',
  'voting.filter.show': 'یہ دکھائیں',
  'voting.filter.showing': '{total} میں سے {shown} خیالات دکھائے جا رہے ہیں۔ جو آپ نے چنے ہیں وہ ہمیشہ سامنے رہتے ہیں۔',
  'voting.idea': 'خیال',
  'voting.cost': 'لاگت',
  'voting.points': 'پوائنٹ',
  'voting.check.title': 'اپنا ووٹ جانچیں',
  'voting.check.lead': 'ابھی کچھ نہیں بھیجا گیا۔ ایک نظر دیکھ لیں، پھر ووٹ ڈالیں۔',
  'voting.check.caption': '{count, plural, one {آپ کا چنا ہوا خیال} other {آپ کے چنے ہوئے # خیالات}}',
  'voting.check.total': 'سب ملا کر',
  'voting.cast': 'میرا ووٹ ڈالیں',
  'voting.change-choices': 'میرے انتخاب بدلیں',
  'voting.blank.title': 'آپ نے کوئی خیال نہیں چنا',
  'voting.blank.lead': 'کیا آپ خالی ووٹ ڈالنا چاہتے ہیں؟ یہ حصہ لینا گنا جاتا ہے، اور کسی خیال کو ووٹ نہیں دیتا۔',
  'voting.blank.cast': 'خالی ووٹ ڈالیں',
  'voting.blank.choose': 'واپس جا کر چنیں',
  'voting.done': 'آپ کا ووٹ مل گیا',
  'voting.done.thanks': 'شکریہ۔ آپ کے پڑوسیوں نے پوچھا، اور آپ نے جواب دیا۔',
  'voting.done.next': 'آگے کیا ہو گا',
  'voting.done.change':
    'ووٹنگ بند ہونے ({closesAt}) تک آپ <link>اپنا ووٹ بدل</link> سکتے ہیں۔ صرف آخری ووٹ گنا جاتا ہے۔',
  'voting.done.count': 'پھر ہم ووٹ گنتے ہیں۔ تب تک کوئی صفحہ نہیں بتاتا کہ ووٹ کیسا جا رہا ہے، ہمیں بھی نہیں۔',
  'voting.done.results': 'نتائج اور وجوہات <link>نتائج کے صفحے پر</link> ہوں گی۔',
  'voting.done.decides': 'پینل {decidesOn} کو فیصلہ کرنے کا ارادہ رکھتا ہے۔',
  'voting.done.back': 'مرحلے پر واپس',
  'voting.secret.title': 'میرا ووٹ کتنا خفیہ ہے؟',
  'voting.secret.apart':
    'آپ کا ووٹ آتے ہی مہر بند کر دیا جاتا ہے۔ جو ہمارے ریکارڈ میں ہے اسے کوئی نہیں پڑھ سکتا، اور ہم صرف یہ لکھتے ہیں کہ آپ نے ووٹ دیا۔',
  'voting.secret.nobody': 'کوئی صفحہ کسی کو نہیں دکھاتا کہ آپ نے کیا چنا: نہ پینل کو، نہ عہدے داروں کو۔',
  'voting.secret.helper': '{helper} آپ کے لیے کی بورڈ پر ہیں، اور ووٹ دینے تک آپ کا انتخاب دیکھ سکتے ہیں۔',
  'voting.secret.not-shown': 'بعد میں آپ خود بھی نہیں دیکھ سکتے۔ اس لیے کوئی آپ سے ثبوت نہیں مانگ سکتا۔',
  'voting.secret.published':
    'ووٹنگ بند ہونے کے بعد ووٹ اکٹھے کھولے، ملائے اور بغیر ناموں کے شائع کیے جاتے ہیں۔ پھر کوئی بھی انہیں دوبارہ گن سکتا ہے۔',
  'voting.secret.not-promised':
    'ہم یہ وعدہ نہیں کر سکتے: اگر ووٹنگ کے دوران کوئی ہمارے کمپیوٹر پر قبضہ کر لے تو وہ آتے ہوئے ووٹ دیکھ سکتا ہے۔ اور آپ کو بھروسا کرنا ہو گا کہ ہم انہیں ٹھیک کھولتے اور گنتے ہیں۔ رسید بتاتی ہے کہ آپ کا ووٹ آ گیا، نہ کہ کیا پڑھا گیا۔',
  'voting.secret.key':
    'ووٹ کھولنے والی چابی ان سے الگ رکھی جاتی ہے۔ جہاں مرحلے کے گننے والے ہوں، وہاں تین پڑوسی اسے بانٹ کر رکھتے ہیں، اور صرف دو مل کر ووٹ کھول سکتے ہیں۔',
  'voting.secret-helped': 'ووٹ دینے کے بعد کوئی صفحہ کسی کو نہیں دکھاتا کہ آپ نے کیا چنا۔',
  'voting.helper-sees.title': '{helper} آپ کا انتخاب دیکھ سکتے ہیں',
  'voting.helper-sees.body': 'یہ آپ کا ووٹ ہے۔ اگر آپ اکیلے چننا چاہیں تو آلہ خود لے لیں، اور ووٹ دے کر واپس کر دیں۔',
  'voting.secret': 'آپ کا ووٹ خفیہ ہے۔ کوئی صفحہ کسی کو نہیں دکھاتا کہ آپ نے کیا چنا۔',
  'voting.away.too-early': 'ووٹنگ ابھی شروع نہیں ہوئی',
  'voting.away.opens-and-closes': 'آپ {opensAt} سے {closesAt} تک ووٹ دے سکتے ہیں۔',
  'voting.away.panel-votes-between': 'اس مرحلے میں رہائشیوں کا پینل {opensAt} سے {closesAt} تک ووٹ دیتا ہے۔',
  'voting.away.meanwhile':
    'تب تک آپ خیالات پڑھ سکتے ہیں۔ ووٹروں کی فہرست میں آنے کے لیے ووٹنگ شروع ہونے سے پہلے بتائیں کہ آپ کہاں رہتے ہیں۔',
  'voting.away.closed': 'ووٹنگ بند ہو چکی ہے',
  'voting.away.closed-on': 'ووٹنگ {closedAt} کو بند ہوئی۔',
  'voting.away.counting': 'ووٹ گنے جا رہے ہیں۔ نتائج جلد یہاں ہوں گے۔',
  'voting.away.counted': 'ووٹ گن لیے گئے ہیں۔ آپ دیکھ سکتے ہیں کہ کیا چنا گیا، اور کیوں۔',
  'voting.away.panel-only': 'اس مرحلے میں پینل ووٹ دیتا ہے',
  'voting.away.panel-votes': 'اس مرحلے کے خیالات پر رہائشیوں کا پینل ووٹ دیتا ہے۔',
  'voting.away.join-panel': 'آپ ہر خیال پڑھ سکتے ہیں، اور دیکھ سکتے ہیں کہ پینل میں کون ہے۔',
  'voting.away.people': 'فیصلہ کون کرتا ہے',
  'voting.away.not-on-the-roll': 'آپ ووٹروں کی فہرست میں نہیں ہیں',
  'voting.away.residents-vote':
    'ہمارے علاقے میں رہنے والے ووٹ دے سکتے ہیں، اور ہمیں ابھی معلوم نہیں کہ آپ کہاں رہتے ہیں۔',
  'voting.away.join-now': 'ہمیں بتائیں کہ آپ کہاں رہتے ہیں، پھر ووٹ دینے واپس آئیں۔',
  'voting.away.roll-fixed':
    'ووٹروں کی فہرست ووٹنگ شروع ہونے پر طے ہوئی، {fixedAt}۔ اس میں وہ رہائشی تھے جنہوں نے بتایا تھا کہ وہ کہاں رہتے ہیں۔',
  'voting.away.join-next':
    'ہمیں بتائیں کہ آپ کہاں رہتے ہیں، اور آپ اگلے مرحلے میں ووٹ دے سکتے ہیں۔ اگر آپ کے خیال میں آپ کو فہرست میں ہونا چاہیے تو چیئر سے پوچھیں۔',
  'voting.away.no-vote': 'اس مرحلے میں ووٹنگ نہیں',
  'voting.away.panel-decides': 'اس مرحلے کے خیالات پر رہائشیوں کا پینل فیصلہ کرتا ہے۔',
  'voting.away.cancelled': 'یہ مرحلہ منسوخ کر دیا گیا',
  'voting.away.cancelled-why': 'ووٹنگ نہیں ہو گی۔ مرحلے کا اپنا صفحہ مزید بتاتا ہے۔',
  'voting.away.read-ideas': 'خیالات پڑھیں',
  'voting.away.results': 'نتائج دیکھیں',
  'voting.away.join': 'بتائیں کہ آپ کہاں رہتے ہیں',
}
