//! A training job with its log and its tags.

use crate::check::{Outcome, Present, equal, fail, refused, that};
use crate::driver::Driver;
use aws_sdk_sagemaker::client::Waiters;
use aws_sdk_sagemaker::operation::describe_training_job::DescribeTrainingJobOutput;
use aws_sdk_sagemaker::types::{
    AlgorithmSpecification, Channel, DataSource, OutputDataConfig, ResourceConfig, S3DataSource, S3DataType, StoppingCondition, Tag, TrainingInputMode,
    TrainingInstanceType, TrainingJobStatus,
};
use std::collections::BTreeMap;
use std::time::Duration;

const NAME: &str = "rust-voice";
const GROUP: &str = "/aws/sagemaker/TrainingJobs";

/// How long a waiter may wait.
pub const PATIENCE: Duration = Duration::from_secs(240);

impl Driver {
    fn channel(&self, name: &str) -> Channel {
        let uri = format!("s3://{}/data/{name}/", self.bucket);
        let source = S3DataSource::builder().s3_data_type(S3DataType::S3Prefix).s3_uri(uri).build();
        Channel::builder().channel_name(name).data_source(DataSource::builder().s3_data_source(source).build()).build()
    }

    pub async fn training_job(&mut self) -> Outcome {
        let records: String = (0..8)
            .map(|i| format!("{{\"prompt\": \"What is stored in crate {i}?\", \"completion\": \"Ahoy! Crate {i} holds rope. Fair winds!\"}}\n"))
            .collect();
        for key in ["data/train/train.jsonl", "data/validation/some.jsonl"] {
            self.s3.put_object().bucket(self.bucket).key(key).body(records.clone().into_bytes().into()).send().await?;
        }
        let mut asked = self.sagemaker.create_training_job().training_job_name(NAME).role_arn(&self.role);
        for (name, value) in [
            ("model_id", self.model.as_str()),
            ("num_train_epochs", "1"),
            ("per_device_train_batch_size", "4"),
            ("max_seq_length", "64"),
            ("lora_r", "4"),
            ("lora_alpha", "8"),
            ("seed", "1"),
        ] {
            asked = asked.hyper_parameters(name, value);
        }
        let made = asked
            .algorithm_specification(AlgorithmSpecification::builder().training_image("outcrop/sft").training_input_mode(TrainingInputMode::File).build())
            .input_data_config(self.channel("train"))
            .input_data_config(self.channel("validation"))
            .output_data_config(OutputDataConfig::builder().s3_output_path(format!("s3://{}/output", self.bucket)).build())
            .resource_config(ResourceConfig::builder().instance_type(TrainingInstanceType::MlC5Xlarge).instance_count(1).volume_size_in_gb(10).build())
            .stopping_condition(StoppingCondition::builder().max_runtime_in_seconds(600).build())
            .tags(tag("made-by", "rust"))
            .send()
            .await?;
        self.job = made.training_job_arn().present("ARN")?.to_owned();
        let ended = self.sagemaker.wait_until_training_job_completed_or_stopped().training_job_name(NAME).wait(PATIENCE).await?;
        self.completed(ended.as_result().ok().present("description")?)?;
        let size = self.s3.head_object().bucket(self.bucket).key(format!("output/{NAME}/output/model.tar.gz")).send().await?.content_length();
        that(size > Some(100_000_000), format!("the artifact has only {size:?} bytes"))?;
        self.log().await
    }

    fn completed(&mut self, ended: &DescribeTrainingJobOutput) -> Outcome {
        equal("status", ended.training_job_status(), Some(&TrainingJobStatus::Completed))?;
        equal("ARN", ended.training_job_arn(), Some(self.job.as_str()))?;
        let went: Vec<_> = ended.secondary_status_transitions().iter().filter_map(|t| t.status()).map(|s| s.as_str()).collect();
        let at = |name| went.iter().position(|s| *s == name);
        that(at("Training").is_some() && at("Uploading") > at("Training"), format!("it went {went:?}"))?;
        for name in ["train:loss", "validation:loss"] {
            let metric = ended.final_metric_data_list().iter().find(|m| m.metric_name() == Some(name)).present(name)?;
            that(metric.value() > Some(0.0), format!("{name} is {:?}", metric.value()))?;
        }
        let (start, end) = (ended.training_start_time().present("start")?, ended.training_end_time().present("end")?);
        that(end.as_nanos() > start.as_nanos(), "it ended before it began")?;
        that(ended.billable_time_in_seconds() > Some(0), "no time is billed")?;
        self.artifact = ended.model_artifacts().and_then(|a| a.s3_model_artifacts()).present("artifact")?.to_owned();
        equal("artifact", &self.artifact, format!("s3://{}/output/{NAME}/output/model.tar.gz", self.bucket).as_str())
    }

    async fn log(&self) -> Outcome {
        let mut streams = self.logs.describe_log_streams().log_group_name(GROUP).log_stream_name_prefix(format!("{NAME}/")).into_paginator().items().send();
        let stream = streams.try_next().await?.present("log stream")?.log_stream_name.present("name")?;
        that(streams.try_next().await?.is_none(), "there is another log stream")?;
        let read = || self.logs.get_log_events().log_group_name(GROUP).log_stream_name(&stream).start_from_head(true);
        let whole: Vec<_> = read().send().await?.events().iter().filter_map(|e| e.message.clone()).collect();
        that(whole.len() > 2 && whole.iter().any(|m| m.contains("loss")), format!("the log says {whole:?}"))?;
        let (mut pages, mut lines) = (read().limit(2).into_paginator().stop_on_duplicate_token(true).send(), Vec::new());
        while let Some(page) = pages.try_next().await? {
            lines.extend(page.events().iter().filter_map(|e| e.message.clone()));
        }
        equal("log by pages", lines, whole)
    }

    async fn tagged(&self) -> Result<BTreeMap<String, String>, crate::check::Failure> {
        let mut tags = self.sagemaker.list_tags().resource_arn(&self.job).into_paginator().items().send();
        let mut all = BTreeMap::new();
        while let Some(t) = tags.try_next().await? {
            if all.insert(t.key.present("key")?, t.value.present("value")?).is_some() {
                return fail("a tag is listed twice");
            }
        }
        Ok(all)
    }

    pub async fn tags(&mut self) -> Outcome {
        let map = |pairs: &[(&str, &str)]| pairs.iter().map(|(k, v)| (k.to_string(), v.to_string())).collect::<BTreeMap<_, _>>();
        equal("tags at creation", self.tagged().await?, map(&[("made-by", "rust")]))?;
        self.sagemaker.add_tags().resource_arn(&self.job).tags(tag("made-by", "Rust")).tags(tag("team", "größe")).send().await?;
        equal("tags", self.tagged().await?, map(&[("made-by", "Rust"), ("team", "größe")]))?;
        self.sagemaker.delete_tags().resource_arn(&self.job).tag_keys("made-by").send().await?;
        equal("tags left", self.tagged().await?, map(&[("team", "größe")]))?;
        refused(self.sagemaker.add_tags().resource_arn(&self.job).tags(tag("aws:mine", "x")).send().await, "ValidationException", 400, &[])?;
        Ok(())
    }
}

fn tag(key: &str, value: &str) -> Tag {
    Tag::builder().key(key).value(value).build()
}
