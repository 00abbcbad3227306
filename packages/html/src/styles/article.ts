/** The style sheet of a report. It touches nothing outside `.nianbao`; a site sets the variables to make it its own. */
export const articleCss: string = `:where(:root){
--nianbao-font:"PingFang SC", "Microsoft YaHei", sans-serif;
--nianbao-title-font:"FZXiaoBiaoSong-B05S", "STZhongsong", "Noto Serif CJK SC", serif;
--nianbao-heading-font:"SimHei", "STHeiti", sans-serif;
--nianbao-subheading-font:"KaiTi", "STKaiti", "LXGW WenKai", "Noto Serif CJK SC", serif;
--nianbao-text:#1c1c1c;
--nianbao-muted:#555;
--nianbao-line:#6f7b8a;
--nianbao-shade:#dbe6f4;
--nianbao-tint:#f3f7fb;
--nianbao-paper:#fff;
--nianbao-accent:#14508c;
--nianbao-error:#b3141d;
--nianbao-width:60rem;
}
.nianbao{
max-width:var(--nianbao-width);
margin:0 auto;
color:var(--nianbao-text);
font:1.125rem/1.85 var(--nianbao-font);
overflow-wrap:anywhere;
}
.nianbao :is(h1, h2, h3, h4, h5, h6){margin:1.25em 0 .5em;font:700 1em/1.5 var(--nianbao-font);break-after:avoid}
.nianbao h1{margin:0;font:700 1.75rem/1.5 var(--nianbao-title-font);text-align:center;text-wrap:balance}
.nianbao h2{margin-top:2em;font:700 1.3125rem/1.5 var(--nianbao-heading-font)}
.nianbao h3{font:700 1.1875rem/1.5 var(--nianbao-subheading-font)}
.nianbao p{margin:.5em 0;text-indent:2em;text-align:justify}
.nianbao :is(p, li, .nianbao-text-table){white-space:pre-line}
.nianbao a{color:var(--nianbao-accent)}
.nianbao :is(:focus-visible, :target){outline:3px solid var(--nianbao-accent);outline-offset:2px;scroll-margin:5rem 1rem 5rem 14rem}
.nianbao figure{margin:1em 0;text-align:center}
.nianbao img{max-width:100%}
.nianbao-header{padding-bottom:1rem;border-bottom:2px solid var(--nianbao-accent)}
.nianbao-header dl{display:flex;flex-wrap:wrap;justify-content:center;gap:0 2em;margin:1rem 0 0;color:var(--nianbao-muted);font-size:1rem}
.nianbao :is(dt, dd){display:inline;margin:0}
.nianbao dt::after{content:"："}
.nianbao-figures dl{margin:0 2em}
.nianbao-scroll{margin:1em 0;overflow-x:auto}
.nianbao-table{width:100%;border-collapse:collapse;font-size:1rem;line-height:1.5;font-variant-numeric:tabular-nums}
.nianbao-table:not(.nianbao-text-table){table-layout:fixed}
.nianbao-table:not(.nianbao-text-table) caption{position:absolute;clip-path:inset(50%)}
.nianbao-table :is(th, td){padding:.4em .3em;border:1px solid var(--nianbao-line);font-weight:400;text-align:center;text-wrap:balance}
.nianbao-table [scope="col"]{background:var(--nianbao-tint)}
.nianbao-table [scope="rowgroup"]{background:var(--nianbao-shade);font-weight:700}
.nianbao-table :is([scope="rowgroup"], .nianbao-note), .nianbao-crosstab [scope="row"]{text-align:left}
.nianbao-crosstab, .nianbao-columns{min-width:48rem}
.nianbao-stub{width:9%}
.nianbao-label{width:28%}
.nianbao-findings{margin:1.5rem 0;padding:.75rem 1.25rem;border:1px solid var(--nianbao-error);border-left-width:.4rem;font-size:1rem}
.nianbao-findings h2{margin:0;font-size:1.125rem}
.nianbao-findings strong, .nianbao [data-nianbao-finding]::after{color:var(--nianbao-error)}
.nianbao [data-nianbao-finding]::after{content:"[" attr(data-nianbao-finding) "]";font:700 .75em/1 var(--nianbao-font);vertical-align:super}
.nianbao [aria-invalid]{outline:2px solid var(--nianbao-error);outline-offset:-2px}
@media screen and (max-width:48rem){
.nianbao{font-size:1.0625rem}
.nianbao h1{font-size:1.4375rem}
.nianbao-crosstab, .nianbao-columns{min-width:34rem}
.nianbao-stub{width:2rem}
.nianbao-stub + .nianbao-label{width:9rem}
.nianbao-crosstab [scope="row"][rowspan]{writing-mode:vertical-rl}
}
@media screen and (min-width:21rem) and (max-width:48rem){
.nianbao-crosstab [scope="row"]:not([rowspan]){position:sticky;left:0;background:var(--nianbao-paper);box-shadow:1px 0 var(--nianbao-line)}
}
@media print{
.nianbao{max-width:none;color:#000;font-size:12pt;line-height:1.75}
.nianbao a{color:inherit}
.nianbao-scroll{overflow:visible;break-before:avoid}
.nianbao .nianbao-table{min-width:0;font-size:9.5pt;line-height:1.35}
.nianbao-table :is(th, td){padding:.3em .15em;border:.5pt solid #000}
.nianbao :is(table, td, th:not([rowspan]), figure, .nianbao-figures, li){break-inside:avoid}
}
`;
