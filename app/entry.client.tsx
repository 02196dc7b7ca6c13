/** Pages ship no framework script (decision 001); this stands in place of the one Remix would add. */
export {}
