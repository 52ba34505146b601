import type { Brief } from '../../brief.ts';

/** Words as a CSS string, which nothing in them can end. */
function quoteCss(words: string): string {
  return `"${words.replaceAll(/[^\p{L}\p{N} .,:;·()/-]/gu, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `)}"`;
}

/**
 * Type, ink and paper. Two inks beside black, of equal weight: one for who affirms, one for who denies. On paper each
 * page says of which day it is, how the log ended, and which page it is (CSS Paged Media 3, margin boxes).
 */
export function writeStyle({ title, asOf, head }: Brief): string {
  const day = asOf === null ? 'No date known' : `As of ${asOf}`;
  return `:root{--ink:#1a1a1a;--soft:#54514b;--rule:#cfcac0;--wash:#f5f3ee;--affirm:#17506f;--deny:#8c2a17}
*{box-sizing:border-box}
html{background:#fff;color:var(--ink);font:400 1.0625rem/1.5 Charter,'Bitstream Charter','Iowan Old Style','Source Serif 4',Cambria,Georgia,serif}
body{margin:0 auto;max-width:46rem;padding:2rem 1.25rem 4rem;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25;font-weight:600;break-after:avoid}
h1{font-size:2rem;margin:0 0 .5rem}
h2{font-size:1.4rem;margin:2.75rem 0 .6rem;padding-top:.5rem;border-top:2px solid var(--ink)}
h3{font-size:1.1rem;margin:1.6rem 0 .4rem}
h4{font:600 .78rem/1.3 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;letter-spacing:.02em;margin:.9rem 0 .3rem}
p,ul,ol,dl,dd,figure,blockquote{margin:0 0 .5rem;padding:0}
ul,ol{padding-left:1.4rem}
li{margin-bottom:.25rem}
a{color:inherit;text-decoration-color:#8a867d;text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--affirm);outline-offset:2px}
code{font:.78em/1.3 ui-monospace,'SF Mono','DejaVu Sans Mono',Menlo,Consolas,monospace;overflow-wrap:anywhere}
q{quotes:'“' '”'}
.soft,.where,.remark,.more{color:var(--soft)}
.where,.remark,.more,.facts,table,.note-list,.sources,figcaption,.colophon,nav,.history{font-size:.875rem;line-height:1.45}
.notes{font:.66rem/0 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;margin-left:.15em;white-space:normal}
.notes a{text-decoration:none;color:var(--affirm);padding:0 .05em}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.colophon{color:var(--soft);margin-bottom:1rem}
nav ol{columns:2;column-gap:2rem;padding-left:1.2rem}
.standing{font:600 .72rem/1 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;border:1px solid var(--ink);border-radius:2px;padding:.12em .4em;margin-right:.3em;white-space:nowrap;vertical-align:.12em}
.number{color:var(--soft);font-variant-numeric:tabular-nums;margin-right:.2em}
.glance{list-style:none;padding:0}
.glance li{padding:.55rem 0;border-top:1px solid var(--rule)}
.glance p{margin:.15rem 0 0}
.glance a.title{text-decoration:none;font-weight:600}
.claim{border-top:1px solid var(--rule);margin-top:1.1rem;padding-top:.1rem}
.claim h3{margin-top:.9rem}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:0 1.75rem}
.sides.one{grid-template-columns:1fr}
.side h4{border-bottom:1px solid currentColor;padding-bottom:.15rem}
.affirmed h4{color:var(--affirm)}
.denied h4{color:var(--deny)}
.voice{margin-bottom:.7rem;break-inside:avoid}
.voice p{margin:0}
.who{line-height:1.3}
blockquote{margin:.1rem 0 .1rem;padding-left:.7rem;border-left:2px solid var(--rule)}
.affirmed blockquote{border-color:var(--affirm)}
.denied blockquote{border-color:var(--deny)}
.line{margin-bottom:.25rem}
.line.affirmed strong{color:var(--affirm)}
.line.denied strong{color:var(--deny)}
.reply{background:var(--wash);padding:.1rem .8rem .4rem;margin:.6rem 0}
.blank{border-bottom:1px solid var(--soft);padding-bottom:2.6rem;color:var(--soft);font-size:.875rem}
table{border-collapse:collapse;width:100%;margin:.75rem 0}
caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--rule);font-weight:400}
thead th{font:600 .72rem/1.3 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;border-bottom-color:var(--ink)}
.listed{table-layout:fixed}
.listed th:nth-child(1){width:14%}
.listed th:nth-child(2){width:40%}
.listed th:nth-child(3){width:12%}
.listed th:nth-child(4){width:11%}
.scroll{overflow-x:auto;margin:.75rem 0}
.flow{display:block;max-width:100%;height:auto}
.flow text{font-family:'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;fill:var(--ink)}
.flow-head{font-size:12px;font-weight:600}
.flow .flow-note{fill:var(--soft)}
.flow-box rect{fill:#fff;stroke:var(--rule)}
.flow-box.outlet rect{fill:var(--wash)}
.flow-box.unstated rect,.flow-box.machine rect{stroke-dasharray:3 3;stroke:var(--soft)}
.flow-line{fill:none;stroke:#7d8b95}
.mark{fill:var(--ink);stroke:var(--ink);stroke-width:1.25}
.mark.unnamed,.mark.unstated,.mark.machine{fill:#fff}
.mark.may-overlap{fill:#fff;stroke-dasharray:2 1.5}
.timeline>div{display:grid;grid-template-columns:9.5rem 1fr;gap:1rem;border-top:1px solid var(--rule);padding:.35rem 0}
.timeline dt{font-weight:600}
.timeline dd,.timeline ul{margin:0;padding:0;list-style:none}
.timeline .kind{color:var(--soft);font:.72rem/1 'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;margin-right:.35em}
.note-list,.sources{padding-left:2.2rem}
.note-list li:target,.sources li:target,.claim:target{background:#fbf3d9}
footer{border-top:1px solid var(--rule);margin-top:3rem;padding-top:.5rem}
@media (max-width:36rem){.sides{grid-template-columns:1fr}nav ol{columns:1}.timeline>div{grid-template-columns:1fr;gap:0}.listed thead{display:none}.listed td{display:block;border:0;padding:0;width:auto!important}.listed tr{display:block;border-bottom:1px solid var(--rule);padding:.4rem 0}}
@media print{
html{font-size:10pt;line-height:1.4}
body{max-width:none;padding:0}
h1{font-size:20pt}
a{text-decoration:none}
h2{break-before:auto}
.appendix{break-before:page}
p,li{orphans:2;widows:2}
.glance li,tr,.sources li,.flow,.history li{break-inside:avoid}
thead{display:table-header-group;break-after:avoid}
caption{break-after:avoid}
.note-list{columns:2;column-gap:7mm;font-size:7.5pt}
.listed,.sources{font-size:8.5pt}
.scroll{overflow:visible}
.skip{display:none}
}
@page{size:A4;margin:20mm 18mm 22mm;
@top-left{content:${quoteCss(title)};font:8pt Georgia,serif;color:#54514b}
@top-right{content:${quoteCss(day)};font:8pt Georgia,serif;color:#54514b}
@bottom-left{content:${quoteCss(`Log ${head}`)};font:6.5pt 'DejaVu Sans Mono',Menlo,Consolas,monospace;color:#54514b;white-space:nowrap}
@bottom-right{content:counter(page) " / " counter(pages);font:8pt Georgia,serif;color:#54514b}}`;
}
