/** Names of news sites whose address does not show how they write themselves; by host without `www.`. */
export const OUTLETS: Readonly<Record<string, string>> = {
  'vietnamplus.vn': 'VietnamPlus',
  'vietnam.vn': 'Vietnam.vn',
  'vietnamnet.vn': 'VietNamNet',
  'vov.vn': 'VOV',
  'vovworld.vn': 'VOV World',
  'vnexpress.net': 'VnExpress',
  'tuoitre.vn': 'Tuổi Trẻ',
  'thanhnien.vn': 'Thanh Niên',
  'nhandan.vn': 'Nhân Dân',
  'dantri.com.vn': 'Dân trí',
  'baochinhphu.vn': 'Báo Chính phủ',
  'vtv.vn': 'VTV',
  'qdnd.vn': 'Quân đội nhân dân',
  'laodong.vn': 'Lao Động',
  'tienphong.vn': 'Tiền Phong',
  'spiegel.de': 'Der Spiegel',
  'zeit.de': 'Die Zeit',
  'faz.net': 'FAZ',
  'sueddeutsche.de': 'Süddeutsche Zeitung',
  'taz.de': 'taz',
  'welt.de': 'Die Welt',
  'tagesschau.de': 'tagesschau',
  'zdf.de': 'ZDF',
  'zdfheute.de': 'ZDFheute',
  'dw.com': 'Deutsche Welle',
  'nzz.ch': 'NZZ',
  'orf.at': 'ORF',
  'derstandard.at': 'Der Standard',
  'diepresse.com': 'Die Presse',
  'nrk.no': 'NRK',
  'vg.no': 'VG',
  'dagbladet.no': 'Dagbladet',
  'aftenposten.no': 'Aftenposten',
  'tv2.no': 'TV 2',
  'e24.no': 'E24',
  'dn.no': 'Dagens Næringsliv',
  'klassekampen.no': 'Klassekampen',
  'bt.no': 'Bergens Tidende',
  'pap.pl': 'PAP',
  'wyborcza.pl': 'Gazeta Wyborcza',
  'rp.pl': 'Rzeczpospolita',
  'onet.pl': 'Onet',
  'wp.pl': 'Wirtualna Polska',
  'tvn24.pl': 'TVN24',
  'tvp.info': 'TVP Info',
  'polskieradio.pl': 'Polskie Radio',
  'polskieradio24.pl': 'Polskie Radio 24',
  'interia.pl': 'Interia',
  'polityka.pl': 'Polityka',
  'bbc.com': 'BBC',
  'bbc.co.uk': 'BBC',
  'reuters.com': 'Reuters',
  'apnews.com': 'AP News',
  'theguardian.com': 'The Guardian',
  'nytimes.com': 'The New York Times',
  'cnn.com': 'CNN',
  'aljazeera.com': 'Al Jazeera'
}

/** The outlet behind an address: its own name where known, else the host without `www.`; empty when it is no address. */
export function outletOf(url: string): string {
  const host = /^(?:https?:\/\/)?(?:www\.|m\.|amp\.)?([\p{L}\p{N}.-]+\.\p{L}{2,})(?=[/:?#]|$)/iu
    .exec(url)?.[1]
    ?.toLowerCase()
  if (host === undefined) return ''
  const parent = host.split('.').slice(-2).join('.')
  return OUTLETS[host] ?? OUTLETS[parent] ?? host
}
