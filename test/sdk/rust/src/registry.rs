//! Versions of a model, and which one may be deployed.

use crate::check::{Failure, Outcome, Present, equal, that};
use crate::driver::Driver;
use aws_sdk_sagemaker::types::{
    InferenceSpecification, ModelApprovalStatus, ModelPackageContainerDefinition, ModelPackageSortBy, ModelPackageStatus, SortOrder,
};

const GROUP: &str = "rust-models";

impl Driver {
    async fn add_version(&mut self) -> Result<String, Failure> {
        let container = ModelPackageContainerDefinition::builder().image("outcrop/serve").model_data_url(&self.artifact).build();
        let inference = InferenceSpecification::builder().containers(container);
        let inference = inference.supported_content_types("application/json").supported_response_mime_types("application/json").build();
        let made = self.sagemaker.create_model_package().model_package_group_name(GROUP).inference_specification(inference);
        let made = made.model_approval_status(ModelApprovalStatus::PendingManualApproval).send().await?;
        let arn = made.model_package_arn().present("ARN")?.to_owned();
        self.packages.push(arn.clone());
        Ok(arn)
    }

    pub async fn registry(&mut self) -> Outcome {
        let group =
            self.sagemaker.create_model_package_group().model_package_group_name(GROUP).model_package_group_description("What Rust made").send().await?;
        that(group.model_package_group_arn().present("ARN")?.ends_with(":model-package-group/rust-models"), format!("it is {group:?}"))?;
        let arn = self.add_version().await?;
        let made = self.sagemaker.describe_model_package().model_package_name(&arn).send().await?;
        equal("version", made.model_package_version(), Some(1))?;
        equal("status", made.model_package_status(), Some(&ModelPackageStatus::Completed))?;
        equal("approval", made.model_approval_status(), Some(&ModelApprovalStatus::PendingManualApproval))?;
        let container = made.inference_specification().and_then(|s| s.containers().first()).present("container")?;
        equal("data", container.model_data_url(), Some(self.artifact.as_str()))?;
        let update = self.sagemaker.update_model_package().model_package_arn(&arn).model_approval_status(ModelApprovalStatus::Approved);
        update.approval_description("Good voice.").send().await?;
        let now = self.sagemaker.describe_model_package().model_package_name(&arn).send().await?;
        equal("approval", now.model_approval_status(), Some(&ModelApprovalStatus::Approved))?;
        equal("description", now.approval_description(), Some("Good voice."))
    }

    pub async fn registry_pages(&mut self) -> Outcome {
        self.add_version().await?;
        self.add_version().await?;
        let list = self.sagemaker.list_model_packages().model_package_group_name(GROUP);
        let list = list.sort_by(ModelPackageSortBy::CreationTime).sort_order(SortOrder::Ascending).max_results(2);
        let (mut pages, mut count, mut listed) = (list.into_paginator().send(), 0, Vec::new());
        while let Some(page) = pages.try_next().await? {
            count += 1;
            listed.extend(page.model_package_summary_list().iter().filter_map(|s| s.model_package_arn().map(str::to_owned)));
        }
        equal("pages", count, 2)?;
        equal("versions", &listed, &self.packages)?;
        let approved = self.sagemaker.list_model_packages().model_package_group_name(GROUP).model_approval_status(ModelApprovalStatus::Approved);
        let mut approved = approved.into_paginator().items().send();
        equal("approved", approved.try_next().await?.present("approved version")?.model_package_arn(), Some(self.packages[0].as_str()))?;
        that(approved.try_next().await?.is_none(), "there is another approved version")
    }
}
