//! The trained model on Bedrock's side.

use crate::asking::{QUESTION, greedy, said, turn};
use crate::check::{Outcome, Present, equal, refused, that, until};
use crate::driver::Driver;
use aws_sdk_bedrock::types::{ModelDataSource, ModelImportJobStatus, S3DataSource, Tag};

impl Driver {
    pub async fn import(&mut self) -> Outcome {
        let tag = Tag::builder().key("made-by").value("rust").build()?;
        let source = ModelDataSource::S3DataSource(S3DataSource::builder().s3_uri(&self.artifact).build()?);
        let job = self.bedrock.create_model_import_job().job_name("rust-import").imported_model_name("rust-imported").role_arn(&self.role);
        let job = job.model_data_source(source).imported_model_tags(tag.clone()).send().await?;
        let done = until("the import", || async {
            let now = self.bedrock.get_model_import_job().job_identifier(job.job_arn()).send().await?;
            Ok((now.status() != Some(&ModelImportJobStatus::InProgress)).then_some(now))
        })
        .await?;
        equal("status", done.status(), Some(&ModelImportJobStatus::Completed))?;
        let arn = done.imported_model_arn().present("ARN")?;
        let model = self.bedrock.get_imported_model().model_identifier(arn).send().await?;
        equal("name", model.model_name(), Some("rust-imported"))?;
        equal("instructions", model.instruct_supported(), Some(true))?;
        let mut listed = self.bedrock.list_imported_models().name_contains("rust").into_paginator().items().send();
        equal("model", listed.try_next().await?.present("model")?.model_arn(), arn)?;
        that(listed.try_next().await?.is_none(), "there is another model")?;
        equal("tags", self.bedrock.list_tags_for_resource().resource_arn(arn).send().await?.tags(), [tag])?;
        let answer = self.runtime.converse().model_id(arn).messages(turn(QUESTION)).inference_config(greedy(8)).send().await?;
        that(!said(&answer)?.trim().is_empty(), "the answer is empty")?;
        self.bedrock.delete_imported_model().model_identifier(arn).send().await?;
        let e = refused(self.bedrock.get_imported_model().model_identifier(arn).send().await, "ResourceNotFoundException", 404, &[])?;
        that(e.is_resource_not_found_exception(), format!("{e:?} is of another type"))
    }
}
