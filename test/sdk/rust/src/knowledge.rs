//! A knowledge base of three documents, and answers out of it.

use crate::check::{Failure, Outcome, Present, equal, that, until};
use crate::driver::Driver;
use aws_sdk_bedrockagent::types::{
    DataSourceConfiguration, DataSourceType, IngestionJobStatus, KnowledgeBaseConfiguration, KnowledgeBaseStatus, KnowledgeBaseType, S3DataSourceConfiguration,
    VectorKnowledgeBaseConfiguration,
};
use aws_sdk_bedrockagentruntime::types::{
    Citation, GenerationConfiguration, InferenceConfig, KnowledgeBaseQuery, KnowledgeBaseRetrievalConfiguration, KnowledgeBaseRetrieveAndGenerateConfiguration,
    KnowledgeBaseVectorSearchConfiguration, RetrieveAndGenerateConfiguration, RetrieveAndGenerateInput, RetrieveAndGenerateStreamResponseOutput as Event,
    RetrieveAndGenerateType, TextInferenceConfig,
};

const DOCUMENTS: [(&str, &str); 3] = [
    ("returns.md", "# Returns\n\nA customer may return unused goods within 47 days of delivery. The parcel must carry the blue return label.\n"),
    ("shipping.md", "# Shipping\n\nStandard shipping costs 6 crowns for a parcel below ten kilograms. Heavier parcels go by the Thursday boat.\n"),
    ("boots.md", "# Boot repair\n\nThe repair bench resoles boots with gannet rubber. A pair takes nine working days.\n"),
];
const QUESTION: &str = "How many days does a customer have to return unused goods?";

impl Driver {
    pub async fn knowledge_base(&mut self) -> Outcome {
        for (name, text) in DOCUMENTS {
            self.s3.put_object().bucket(self.bucket).key(format!("docs/{name}")).body(text.as_bytes().to_vec().into()).send().await?;
        }
        let vectors = VectorKnowledgeBaseConfiguration::builder().embedding_model_arn(self.model_arn(&self.embedder)).build()?;
        let config = KnowledgeBaseConfiguration::builder().r#type(KnowledgeBaseType::Vector).vector_knowledge_base_configuration(vectors).build()?;
        let made = self.agent.create_knowledge_base().name("rust-handbook").role_arn(&self.role).tags("made-by", "rust");
        let made = made.knowledge_base_configuration(config).send().await?.knowledge_base.present("knowledge base")?;
        self.base = made.knowledge_base_id;
        until("the creation", || async {
            let now = self.agent.get_knowledge_base().knowledge_base_id(&self.base).send().await?;
            Ok((now.knowledge_base().present("knowledge base")?.status() == &KnowledgeBaseStatus::Active).then_some(()))
        })
        .await?;
        let tags = self.agent.list_tags_for_resource().resource_arn(&made.knowledge_base_arn).send().await?;
        equal("tag", tags.tags().and_then(|t| t.get("made-by")).map(String::as_str), Some("rust"))?;
        let mut listed = self.agent.list_knowledge_bases().max_results(1).into_paginator().items().send();
        equal("knowledge base", listed.try_next().await?.present("knowledge base")?.knowledge_base_id(), &self.base)?;

        let s3 = S3DataSourceConfiguration::builder().bucket_arn(format!("arn:aws:s3:::{}", self.bucket)).inclusion_prefixes("docs/").build()?;
        let config = DataSourceConfiguration::builder().r#type(DataSourceType::S3).s3_configuration(s3).build()?;
        let source = self.agent.create_data_source().knowledge_base_id(&self.base).name("docs").data_source_configuration(config).send().await?;
        self.ingest(source.data_source().present("data source")?.data_source_id()).await?;

        let query = KnowledgeBaseQuery::builder().text(QUESTION).build();
        let found = self.agent_runtime.retrieve().knowledge_base_id(&self.base).retrieval_query(query).send().await?;
        let best = found.retrieval_results().first().present("result")?;
        let uri = best.location().and_then(|l| l.s3_location()).and_then(|l| l.uri());
        equal("best document", uri, Some(format!("s3://{}/docs/returns.md", self.bucket).as_str()))?;
        that(best.content().is_some_and(|c| c.text().contains("47 days")), format!("it says {best:?}"))?;
        that(found.retrieval_results().is_sorted_by(|a, b| a.score() >= b.score()), "the results are not in order")
    }

    async fn ingest(&self, source: &str) -> Outcome {
        let begun = self.agent.start_ingestion_job().knowledge_base_id(&self.base).data_source_id(source).send().await?;
        let id = begun.ingestion_job().present("job")?.ingestion_job_id();
        let job = until("the ingestion", || async {
            let now = self.agent.get_ingestion_job().knowledge_base_id(&self.base).data_source_id(source).ingestion_job_id(id).send().await?;
            Ok(now.ingestion_job.filter(|j| !matches!(j.status(), IngestionJobStatus::Starting | IngestionJobStatus::InProgress)))
        })
        .await?;
        equal("status", job.status(), &IngestionJobStatus::Complete)?;
        let statistics = job.statistics().present("statistics")?;
        equal("scanned", statistics.number_of_documents_scanned(), 3)?;
        equal("indexed", statistics.number_of_new_documents_indexed(), 3)?;
        equal("failed", statistics.number_of_documents_failed(), 0)
    }

    fn asked(&self) -> Result<RetrieveAndGenerateConfiguration, Failure> {
        let inference = InferenceConfig::builder().text_inference_config(TextInferenceConfig::builder().max_tokens(48).temperature(0.0).build()).build();
        let search = KnowledgeBaseVectorSearchConfiguration::builder().number_of_results(1).build();
        let base = KnowledgeBaseRetrieveAndGenerateConfiguration::builder()
            .knowledge_base_id(&self.base)
            .model_arn(self.model_arn(&self.model))
            .generation_configuration(GenerationConfiguration::builder().inference_config(inference).build())
            .retrieval_configuration(KnowledgeBaseRetrievalConfiguration::builder().vector_search_configuration(search).build())
            .build()?;
        Ok(RetrieveAndGenerateConfiguration::builder().r#type(RetrieveAndGenerateType::KnowledgeBase).knowledge_base_configuration(base).build()?)
    }

    pub async fn retrieve_and_generate(&mut self) -> Outcome {
        let input = RetrieveAndGenerateInput::builder().text(QUESTION).build()?;
        let answer = self.agent_runtime.retrieve_and_generate().input(input).retrieve_and_generate_configuration(self.asked()?).send().await?;
        self.answered = answer.output().present("output")?.text().to_owned();
        self.cited = answer.citations().to_vec();
        that(!self.answered.trim().is_empty() && !answer.session_id().is_empty(), format!("the answer is {answer:?}"))?;
        that(self.cited.iter().any(|c| !c.retrieved_references().is_empty()), format!("nothing is cited in {:?}", self.answered))?;
        for citation in &self.cited {
            let part = citation.generated_response_part().and_then(|p| p.text_response_part()).present("part")?;
            let span = part.span().present("span")?;
            let (start, end) = (span.start().present("start")? as usize, span.end().present("end")? as usize);
            let cut: String = self.answered.chars().skip(start).take(end + 1 - start).collect();
            equal("what the span cuts", Some(cut.as_str()), part.text())?;
            for reference in citation.retrieved_references() {
                let text = reference.content().map(|c| c.text()).present("text")?;
                that(text.contains("47 days"), format!("it cites {text:?}"))?;
            }
        }
        Ok(())
    }

    /// The same answer with the same citations.
    pub async fn retrieve_and_generate_stream(&mut self) -> Outcome {
        let input = RetrieveAndGenerateInput::builder().text(QUESTION).build()?;
        let asked = self.agent_runtime.retrieve_and_generate_stream().input(input).retrieve_and_generate_configuration(self.asked()?);
        let mut answer = asked.send().await?;
        that(!answer.session_id().is_empty(), "there is no session")?;
        let (mut text, mut cited) = (String::new(), Vec::new());
        while let Some(event) = answer.stream.recv().await? {
            match event {
                Event::Output(part) => text += part.text(),
                Event::Citation(c) => cited
                    .push(Citation::builder().set_generated_response_part(c.generated_response_part).set_retrieved_references(c.retrieved_references).build()),
                other => that(false, format!("there is an event {other:?}"))?,
            }
        }
        equal("text", &text, &self.answered)?;
        equal("citations", &cited, &self.cited)
    }
}
