import {markdown} from '@site/tests/fixtures/articleMarkdown';
import {describe, expect, it} from 'vitest';

describe('data', () => {
  it('writes items of a checklist with what explains them', () => {
    expect(
      markdown(
        `<section class=checklist_zzEx aria-labelledby=x data-checklist=drift><header class=header_Hpbd><p class=title_mfbx id=x>Deriva<p class=description_NgV9>O que precisa estar medido.<div class=progress_yYAM><progress class=bar_kCU3 max=2 value=0></progress><output class=progressText_D_Er>2 itens</output></div></header><ul class=items_mOHm><li class=item_AKKU id=drift-series data-state=unanswered><input type=checkbox id=i class=box_gYVD autocomplete=off /><div><label for=i class=statement_CuFZ>As séries estão listadas.</label><p class=meta_OPCq><a class=anchor_RNPH href=#drift-series title="Link para este item">Tarefa</a><p class=hint_b6fm>Até dez.</div><li class=item_AKKU id=MON-04 data-state=unanswered><input type=checkbox id=j class=box_gYVD autocomplete=off /><div><label for=j class=statement_CuFZ>As entradas são comparadas.</label><p class=meta_OPCq><a class=anchor_RNPH href=#MON-04>MON-04</a><span class=level_Nnbp data-level=professional>Profissional</span><details class=details_YmvO><summary>Por quê, verificação e evidência<span class=visually-hidden> (<!-- -->MON-04<!-- -->)</span></summary><dl><dt>Por quê<dd>Alarmam demais.<dt>Como se verifica<dd>Abra as três.</dl></details></div></ul></section>`,
      ),
    ).toMatchInlineSnapshot(`
      "**Deriva**

      O que precisa estar medido.

      - [ ] [Tarefa](https://manual.example/manual/a/b#drift-series): As séries estão listadas.
        - Até dez.
      - [ ] [MON-04](https://manual.example/manual/a/b#MON-04), Profissional: As entradas são comparadas.
        - **Por quê**: Alarmam demais.
        - **Como se verifica**: Abra as três.
      "
    `);
  });

  it('writes criteria of the catalogue likewise, without a box', () => {
    expect(
      markdown(
        `<section id=domain-DAT class=domain_xeDk aria-label=Dados><p class=name_SLrO><span class=code_pRJQ>DAT</span> <!-- -->Dados<ul class=list_Y6nK><li id=DAT-01 class=criterion_B5a4><p class=meta_u_8Q><a href=#DAT-01 class=id_q94I>DAT-01</a><span class=level_Nnbp data-level=essential>Essencial</span><p class=statement_MAev>Há um inventário.<details class=details_YmvO><summary>Por quê</summary><dl><dt>Por quê<dd>Sem inventário ninguém sabe.</dl></details><p class=checklists_m6UP>Checklists:<!-- --> <span><a href=/manual/practices/data-collection#DAT-01>Coleta de dados</a></span></ul></section>`,
      ),
    ).toMatchInlineSnapshot(`
      "[**DAT Dados**](https://manual.example/manual/a/b#domain-DAT)

      - [DAT-01](https://manual.example/manual/a/b#DAT-01), Essencial: Há um inventário.
        - **Por quê**: Sem inventário ninguém sabe.
        - Checklists: [Coleta de dados](https://manual.example/manual/practices/data-collection#DAT-01)
      "
    `);
  });

  it('writes terms of the glossary with their addresses', () => {
    expect(
      markdown(
        `<dl><div class=entry_pPHF><dt id=ablation class=term_W0qX>ablação · <span lang=en class=other_Q1ld>ablation</span><dd class=definition_Duwt>Experimento.<p class=more_zHhD>Também: estudo de ablação.</div></dl>`,
      ),
    ).toMatchInlineSnapshot(`
      "- [**ablação · ablation**](https://manual.example/manual/a/b#ablation): Experimento. Também: estudo de ablação.
      "
    `);
  });

  it('writes cards with lists as facts', () => {
    expect(
      markdown(
        `<ul class=cards_bZkI><li id=diagnosis class=card_tSoT><p class=title_aezp>Diagnóstico<p class=lead_OiFt>Duas semanas.<dl class=facts_HD5_><div><dt>Inclui<dd><ul><li>Entrevistas.<li>Inventário.</ul></div></dl></ul>`,
      ),
    ).toMatchInlineSnapshot(`
      "- [**Diagnóstico**](https://manual.example/manual/a/b#diagnosis)

        Duas semanas.

        - **Inclui**:
          - Entrevistas.
          - Inventário.
      "
    `);
  });

  it('does not repeat a title as the caption of a table', () => {
    expect(
      markdown('<p class=name_yGjV>Conjuntos<table><caption>Conjuntos<tr><th>a<tr><td>1</table>'),
    ).toMatchInlineSnapshot(`
      "**Conjuntos **Conjuntos** | a |
      | - |
      | 1 |**
      "
    `);
  });

  it('writes each cell as one line with its parts apart', () => {
    expect(
      markdown(
        `<section class=frame_bsgP tabindex=0 aria-label="Conjuntos"><table class=table_Qh_3><caption class=visually-hidden>Conjuntos<thead><tr><th scope=col><button type=button class=sort_LoCQ>Quem publica<span class="arrow_ltQQ needs-javascript" aria-hidden=true></span></button><th scope=col>Bilhões<tbody><tr><th scope=row>Cognitive<span class=small_g92t>AI Report</span><td class=number_RMRp>US$<ul class=points_Yo06><li>2023<!-- -->:<!-- --> <!-- -->1,8<li>2030<!-- -->:<!-- --> <!-- -->8,1</ul><tr><th scope=row><span class=name_z3DW>Entrada</span> <span class=summary_QTrT>Uma placa.</span><td>16<span class=mark_mjED data-verification=secondary><span class=visually-hidden>(<!-- -->lido em fonte secundária<!-- -->)</span></span></table></section>`,
      ),
    ).toMatchInlineSnapshot(`
      "**Conjuntos**

      | Quem publica | Bilhões |
      | - | - |
      | Cognitive · AI Report | US\\$ 2023: 1,8; 2030: 8,1 |
      | Entrada · Uma placa. | 16 (lido em fonte secundária) |
      "
    `);
  });
});
