/**
 * The format of official documents (GB/T 9704—2012) for print, on top of `css`: A4 with a type area of 156 × 225 mm, 22 lines
 * of 28 characters, title in 2号小标宋, text in 3号仿宋, headings 一、黑体, （一）楷体, page number 4号宋体 on the outer side.
 */
export const gbt9704Css: string = `@media print{
.nianbao{--nianbao-font:"FangSong", "STFangsong", "FandolFang", "Noto Serif CJK SC", serif;font:16pt/28.95pt var(--nianbao-font);letter-spacing:-.21pt}
.nianbao :is(h1, h2, h3, h4, h5, h6){margin:0;font-weight:400;font-size:16pt;line-height:28.95pt;text-indent:2em}
.nianbao h1{margin-bottom:28.95pt;font-size:22pt;line-height:36pt;letter-spacing:0;text-indent:0}
.nianbao h4{font-weight:700}
.nianbao :is(p, ol, ul){margin:0}
.nianbao-header{padding:0;border:0}
.nianbao-header dl{margin:0 0 28.95pt;color:#000;font-size:14pt;line-height:22pt}
.nianbao .nianbao-table{font-size:10pt;line-height:1.2;letter-spacing:0}
.nianbao .nianbao-crosstab{font-size:9.5pt}
.nianbao-stub{width:8%}
.nianbao-label{width:34%}
.nianbao .nianbao-columns{font-size:9pt}
}
@page{size:A4;margin:37mm 26mm 35mm 28mm}
@page :right{@bottom-right{content:"— " counter(page) " —　";font:14pt "SimSun", "STSong", serif;vertical-align:top;padding-top:7mm}}
@page :left{@bottom-left{content:"　— " counter(page) " —";font:14pt "SimSun", "STSong", serif;vertical-align:top;padding-top:7mm}}
`;
