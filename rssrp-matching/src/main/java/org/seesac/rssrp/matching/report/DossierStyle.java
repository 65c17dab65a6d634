package org.seesac.rssrp.matching.report;

/**
 * How a dossier looks on a screen, a phone and paper. Contrast of text is at least 7:1, of bars 4.5:1 (WCAG 2.1 asks for
 * 4.5:1 and 3:1). Stateless.
 */
final class DossierStyle {

  static final String CSS = """
      :root{color-scheme:light}
      *{box-sizing:border-box}
      body{margin:0 auto;padding:1rem;max-width:56rem;font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;
      color:#1b1f24;background:#fff;overflow-wrap:break-word}
      h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0 .75rem}
      h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:2px solid #1f5f8b;padding-bottom:.2rem}
      h3{font-size:1.1rem;margin:0}
      h4{font-size:1rem;margin:1rem 0 .25rem}
      p{margin:.25rem 0}
      ul,ol{margin:.25rem 0;padding-inline-start:1.4rem}
      li{margin:.2rem 0}
      .view{display:inline-block;margin:0;padding:.1rem .6rem;border:2px solid #1b1f24;border-radius:.3rem;font-weight:700}
      .state,.about,.where{color:#3d4650}
      .words{white-space:pre-wrap;unicode-bidi:plaintext;text-align:start;margin:.5rem 0;padding:.75rem 1rem;
      border:1px solid #6b7685;border-radius:.4rem}
      mark{color:#1b1f24;background:#fff0b3;border-bottom:2px solid #7a5900}
      mark sup{font-size:.75em;font-weight:700;line-height:0;padding-inline-start:.1em}
      dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.5rem 1rem;margin:.75rem 0}
      dt{color:#3d4650;font-size:.9rem}
      dd{margin:0;font-weight:600}
      article{margin:1rem 0;padding:1rem;border:1px solid #6b7685;border-radius:.4rem}
      .head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem;align-items:baseline}
      .points{margin:0;font-weight:700;font-variant-numeric:tabular-nums}
      table{width:100%;border-collapse:collapse}
      th,td{padding:.35rem .5rem;border-bottom:1px solid #b4bcc6;text-align:start;vertical-align:top}
      tbody th{font-weight:400}
      .number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}
      .bar{width:38%;padding-top:.75rem}
      svg{display:block;width:100%;height:.6rem}
      q{quotes:"\\201c" "\\201d"}
      :lang(fr) q{quotes:"\\00ab\\00a0" "\\00a0\\00bb"}
      .map td{white-space:nowrap;text-align:center;font-variant-numeric:tabular-nums}
      .map thead th+th{text-align:center}
      .FOUND{background:#cfe6d4}
      .PARTLY{background:#fbeec2}
      .who{display:none;font-weight:700}
      footer{margin-top:2rem;border-top:1px solid #6b7685;color:#3d4650;font-size:.9rem}
      @media screen and (max-width:40rem){
      .map thead{display:none}
      .map tr{display:flex;flex-wrap:wrap;gap:.25rem;padding:.5rem 0;border-bottom:1px solid #b4bcc6}
      .map th{flex:1 0 100%}.map th,.map td{border:0;padding:.1rem .4rem}
      .map td{border:1px solid #6b7685;border-radius:.3rem}
      .who{display:inline}}
      @media (max-width:30rem){article{padding:.75rem}.words{padding:.5rem .75rem}
      .bars tr{display:grid;grid-template-columns:1fr auto;column-gap:1rem}.bars thead{display:none}
      .bars th,.bars td{border:0;padding:.15rem 0}.bars .bar{grid-row:2;grid-column:1/3;width:auto}}
      @media print{body{max-width:none;padding:0;font-size:10pt}h2,h3,h4{break-after:avoid}
      tr,li,dl div{break-inside:avoid}thead{display:table-header-group}article{padding:.5rem .75rem}
      svg,mark,.map td,.view{print-color-adjust:exact}@page{size:A4;margin:16mm 14mm}}
      """;

  private DossierStyle() {}
}
