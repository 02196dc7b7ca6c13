/** A spark, small enough to come with every page: asked for by itself it would be one more request of every first visit. */
const spark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#a8361a" stroke-width="3.6" stroke-linecap="round"><path d="M3.6 18.6l4.8 1.8M8.4 8.4l3.6 4.6M23.6 8.4l-3.6 4.6M28.4 18.6l-4.8 1.8"/><path d="M16 3v6.6" stroke="#ffb81c"/></g><circle cx="16" cy="23" r="6.2" fill="#a8361a"/></svg>`

export const favicon = { href: `data:image/svg+xml,${encodeURIComponent(spark)}`, type: 'image/svg+xml' } as const
