import type { Session } from './account'

const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

export const pounds = (pence: number): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(pence / 100)

/** Where Stripe would ask for a card: here a button is enough, and says that nothing is real. */
export function paymentPage(session: Session, because?: string): string {
  const body =
    session.status === 'open'
      ? `${because === undefined ? '' : `<p role="alert"><strong>${escaped(because)}</strong></p>`}
<p>${pounds(session.amount_total ?? 0)}</p>
<form method="post">
<p><button name="do" value="pay">Pay ${pounds(session.amount_total ?? 0)}</button></p>
<p><button name="do" value="decline">Pay with a card that is not taken</button></p>
</form>
<p><a href="${escaped(session.cancel_url ?? '')}">Go back without paying</a></p>`
      : `<p>This page is over: it is ${escaped(session.status ?? '')}.</p>
<p><a href="${escaped(session.success_url ?? '')}">Go back</a></p>`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A stand-in for Stripe</title>
<body style="font: 1.2rem/1.5 system-ui; max-width: 34rem; margin: 3rem auto; padding: 0 1rem">
<main><h1 style="font-size: 1.4rem">A stand-in for Stripe</h1>
<p>Nothing here is real: no card is asked for, and no money moves.</p>
${body}</main>`
}

/** Where Stripe would ask who she is and where her bank is: here a button is enough. */
export const onboardingPage = (
  back: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A stand-in for Stripe</title>
<body style="font: 1.2rem/1.5 system-ui; max-width: 34rem; margin: 3rem auto; padding: 0 1rem">
<main><h1 style="font-size: 1.4rem">A stand-in for Stripe</h1>
<p>Nothing here is real: nobody asks who you are, and no money moves.</p>
<form method="post">
<p><button name="do" value="tell">Tell Stripe who I am and where my bank is</button></p>
<p><button name="do" value="later">Do it later</button></p>
</form>
<p><a href="${escaped(back)}">Go back</a></p></main>`

/** For whoever shows the demonstration: what else may happen to the money. */
export function controlPage(
  rows: readonly { text: string; acts: readonly (readonly [act: string, words: string])[] }[],
) {
  const lines = rows.map(
    ({ text, acts }) =>
      `<li>${escaped(text)}${acts
        .map(
          ([act, words]) =>
            ` <form method="post" style="display:inline"><button name="do" value="${escaped(act)}">${escaped(words)}</button></form>`,
        )
        .join('')}</li>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A stand-in for Stripe</title>
<body style="font: 1rem/1.6 system-ui; max-width: 44rem; margin: 3rem auto; padding: 0 1rem">
<main><h1 style="font-size: 1.4rem">A stand-in for Stripe</h1>
<p>Nothing here is real. Choose what happens next.</p><ul>${lines.join('')}</ul></main>`
}
