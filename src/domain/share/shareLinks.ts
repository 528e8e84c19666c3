/** Ways to pass a page on that need nothing but a link. */
export const shareWays = ['email', 'whatsapp', 'telegram', 'linkedin'] as const;

export type ShareWay = (typeof shareWays)[number];

type Shared = {title: string; address: string};

/**
 * Addresses that open a message with a page’s title and address in it. Nobody is asked anything
 * before the reader follows one.
 *
 * @see RFC 6068 for `mailto`; WhatsApp’s click to chat, Telegram’s share link and LinkedIn’s
 * share-offsite for the others
 */
export function shareLinks({title, address}: Shared): Record<ShareWay, string> {
  const [name, link] = [encodeURIComponent(title), encodeURIComponent(address)];
  return {
    email: `mailto:?subject=${name}&body=${name}%0D%0A%0D%0A${link}`,
    whatsapp: `https://wa.me/?text=${name}%0A${link}`,
    telegram: `https://t.me/share/url?url=${link}&text=${name}`,
    linkedin: `https://www.linkedin.com/sharing/share-offsite/?url=${link}`,
  };
}

/**
 * The part of a page’s query that opens one of its tools as the reader left it; what else may stand
 * there, such as the marks of a campaign, is not passed on.
 *
 * @example toolQuery('?utm_source=x&sizing=1~gpus:8', 'sizing') → '?sizing=1~gpus:8'
 */
export function toolQuery(query: string, tool: string): string {
  const part = query
    .replace(/^\?/, '')
    .split('&')
    .find((pair) => pair.startsWith(`${tool}=`));
  return part ? `?${part}` : '';
}
