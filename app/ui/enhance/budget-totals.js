/** Keeps what a budget comes to true while it is typed. The server reads it again; here nothing is refused. */
const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name])

/** Pence, as the server reads them (app/forms/fields.ts); nothing when it is not clearly an amount. */
const penceIn = (typed) => {
  const plain = typed.replace(/[£\s]/g, '')
  const ours = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{2}))?$/.exec(plain)
  const theirs = /^(\d{1,3}(?:\.\d{3})+|\d{4,9}),(\d{2})$/.exec(plain)
  const [, pounds, pennies = '0'] = ours ?? theirs ?? []
  return pounds === undefined ? 0 : Number(pounds.replace(/[,.]/g, '')) * 100 + Number(pennies)
}

const fractions = { '¼': '.25', '½': '.5', '¾': '.75' }
const hoursIn = (typed) => {
  const plain = typed.replace(/\s/g, '').replace(/[¼½¾]$/, (mark) => fractions[mark])
  const shape = /^(\d{0,6})(?:[.,](\d{1,2}))?$/.exec(plain)
  const hours = shape && plain ? Number(`${shape[1] || 0}.${shape[2] ?? 0}`) : 0
  return Number.isInteger(hours * 4) ? hours : 0
}

for (const totals of document.querySelectorAll('[data-budget-totals]')) {
  const { budgetTotals: name, locale, hourPence, askedPence, fits, less, more } = totals.dataset
  const form = totals.closest('form')
  if (!form) continue
  const part = (of) => totals.querySelector(`[data-part=${of}]`)
  const money = (pence) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'GBP',
      minimumFractionDigits: pence % 100 ? 2 : 0,
      maximumFractionDigits: 2,
    }).format(pence / 100)
  let saying

  const update = (aloud) => {
    const comesTo = { fund: 0, own: 0, gift: 0, 'in-kind': 0, hours: 0 }
    for (const box of form.querySelectorAll(`input[name^="${name}-money-"][name$="-much"]`)) {
      const from = form.elements[box.name.replace(/-much$/, '-from')]
      comesTo[from.value] += penceIn(box.value)
    }
    for (const box of form.querySelectorAll(`input[name^="${name}-time-"][name$="-much"]`)) {
      comesTo.hours += Math.round((hoursIn(box.value) * 4 * hourPence) / 4)
    }
    const all = { ...comesTo, money: comesTo.fund + comesTo.own + comesTo.gift }
    for (const [source, pence] of Object.entries(all)) {
      part(source).querySelector('dd').textContent = money(pence)
      part(source).hidden = source === 'money' ? all.money === all.fund : source !== 'fund' && pence === 0
    }
    if (askedPence === undefined) return
    const difference = all.fund - Number(askedPence)
    const told =
      difference === 0 ? fits : fill(difference < 0 ? less : more, { difference: money(Math.abs(difference)) })
    part('verdict').textContent = Object.values(comesTo).some((pence) => pence > 0) ? told : ''
    if (!aloud) return
    // Said once the typing pauses.
    clearTimeout(saying)
    saying = setTimeout(() => {
      part('status').textContent = `${part('fund').textContent}. ${part('verdict').textContent}`
    }, 1200)
  }

  form.addEventListener('input', () => update(true))
  form.addEventListener('change', () => update(true))
  addEventListener('pageshow', () => update(false))
  update(false)
}
